/** The manifest's <Id>. Word keys document settings by it, so it never changes. */
export const ADD_IN_ID = '6f1f3c52-9d0e-4a7b-8b5c-2f6d3f0a9e41';
/** The manifest's <Version>, four numbers. */
export const ADD_IN_VERSION = '0.1.0.0';
