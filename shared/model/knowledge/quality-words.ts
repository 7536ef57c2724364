/** How good communication is, 1 to 5, as filters, forms and questionnaires say it. */
export const QUALITY_LABELS = ['Very poor', 'Poor', 'Fair', 'Good', 'Very good'] as const;

/** Within a sentence. */
export const qualityWord = (quality: number): string => QUALITY_LABELS[quality - 1]?.toLowerCase() ?? '';
