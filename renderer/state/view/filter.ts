/** The chosen words of each facet, by the facet's id. A facet that is absent lets everything through. */
export type Filter = Readonly<Record<string, readonly string[]>>;
