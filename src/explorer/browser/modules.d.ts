/** esbuild loads these as text. */
declare module '*.graphql' {
  const text: string;
  export default text;
}

/** esbuild collects these into the style sheet of the page. */
declare module '*.css';
