/** Names of what publications touch, shared by who notes them and who drops what they name. */
export const recordName = (id: string): string => `r ${id}`;
export const listName = (list: string): string => `l ${list}`;
