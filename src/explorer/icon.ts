/** The icon is part of each page, so that the browser does not ask for /favicon.ico and find nothing. */
export const ICON = `data:image/svg+xml,${encodeURIComponent(
  '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32">' +
    '<rect width="32" height="32" rx="7" fill="#c8102e"/>' +
    '<path d="M12.5 7 7 16M19.5 7 25 16M16 15 9.5 25H23M19.5 19.5 24 27" fill="none" stroke="#fff" stroke-width="3"/></svg>',
)}`;
