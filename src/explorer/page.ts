import { PUBLIC_PATH } from './manifest.ts';

// The icon is part of the page, so that the browser does not ask for /favicon.ico and find nothing.
const ICON = `data:image/svg+xml,${encodeURIComponent(
  '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32">' +
    '<rect width="32" height="32" rx="7" fill="#c8102e"/>' +
    '<path d="M12.5 7 7 16M19.5 7 25 16M16 15 9.5 25H23M19.5 19.5 24 27" fill="none" stroke="#fff" stroke-width="3"/></svg>',
)}`;

/** The HTML page of the explorer. Everything it loads comes from our own origin, and nothing in it runs inline. */
export function page(script: string, style: string): string {
  return `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <title>公开 Gongkai</title>
    <link rel="icon" href="${ICON}">
    <link rel="stylesheet" href="${PUBLIC_PATH}${style}">
    <script type="module" src="${PUBLIC_PATH}${script}"></script>
  </head>
  <body>
    <div id="root">Loading the explorer…</div>
    <noscript>The explorer needs JavaScript. The API itself does not: send a POST request to /graphql.</noscript>
  </body>
</html>
`;
}
