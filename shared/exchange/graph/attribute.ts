/** whole: a whole number; list: several texts. */
export type AttributeType = 'text' | 'number' | 'whole' | 'yes-no' | 'list';
export type AttributeValue = string | number | boolean | readonly string[];
export type Attribute = { readonly title: string; readonly type: AttributeType };
/** One value an attribute, in their order; null where nothing is recorded. */
export type AttributeValues = readonly (AttributeValue | null)[];
