/** Stands for somebody who was erased, where a text named them. */
export const ERASED_PERSON = '[a person, erased]';
/** Stands for the entry in settings that named it, so that they ask for as much, or as little, as before. */
export const ERASED_ID = '00000000-0000-7000-8000-00000000dead';
/** What a step of the history is called of which nothing is left. */
export const ERASED_STEP = 'A step about somebody who was erased';
/** What the erasure itself is called in the history. It cannot be taken back. */
export const ERASURE = 'Erase a person';
/** What a person without a name and without a role goes by. */
export const NAMELESS_RESIDENT = 'A resident';
export const NAMELESS_PERSON = 'A person';
