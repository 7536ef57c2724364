/** "THMP" in the header of every map file (SQLite's application_id), by which we and `file` know it. */
export const APPLICATION_ID = 0x54484d50;
