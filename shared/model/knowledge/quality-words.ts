/** How good communication is, 1 to 5. */
export const QUALITY_WORDS = ['very poor', 'poor', 'adequate', 'good', 'very good'] as const;
