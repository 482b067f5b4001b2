/** An operation as a program that asks it: for a shell, for JavaScript and for Python with nothing but what comes with it. */
export const PROGRAMS = ['curl', 'fetch', 'Python'] as const;
export type Program = (typeof PROGRAMS)[number];

export interface Asked {
  readonly query: string;
  readonly variables: Readonly<Record<string, unknown>>;
}

/** @param endpoint the address of `/graphql`. */
export function programFor(program: Program, endpoint: string, { query, variables }: Asked): string {
  const body = Object.keys(variables).length > 0 ? { query, variables } : { query };
  return MAKERS[program](endpoint, body);
}

type Body = Readonly<Record<string, unknown>>;

const MAKERS: Readonly<Record<Program, (endpoint: string, body: Body) => string>> = {
  curl: (endpoint, body) =>
    [
      `curl --compressed ${quoted(endpoint)} \\`,
      `  --header 'content-type: application/json' \\`,
      `  --data ${quoted(JSON.stringify(body))}`,
    ].join('\n'),
  fetch: (endpoint, { query, variables }) =>
    [
      `const query = ${templated(String(query))};`,
      `const response = await fetch(${JSON.stringify(endpoint)}, {`,
      `  method: 'POST',`,
      `  headers: { 'content-type': 'application/json' },`,
      `  body: JSON.stringify({ query${variables === undefined ? '' : `, variables: ${JSON.stringify(variables)}`} }),`,
      `});`,
      `const { data, errors } = await response.json();`,
      `console.log(JSON.stringify(errors ?? data, null, 2));`,
    ].join('\n'),
  Python: (endpoint, { query, variables }) =>
    [
      `import json`,
      `from urllib.request import Request, urlopen`,
      ``,
      `query = ${JSON.stringify(query)}`,
      `variables = json.loads(${JSON.stringify(JSON.stringify(variables ?? {}))})`,
      `request = Request(`,
      `    ${JSON.stringify(endpoint)},`,
      `    data=json.dumps({"query": query, "variables": variables}).encode(),`,
      `    headers={"content-type": "application/json"},`,
      `)`,
      `with urlopen(request) as response:`,
      `    answer = json.load(response)`,
      `print(json.dumps(answer.get("errors") or answer["data"], ensure_ascii=False, indent=2))`,
    ].join('\n'),
};

// Within single quotes a shell leaves everything alone but the quote itself.
function quoted(text: string): string {
  return `'${text.replaceAll("'", `'\\''`)}'`;
}

function templated(text: string): string {
  return `\`${text.replaceAll('\\', '\\\\').replaceAll('`', '\\`').replaceAll('${', '\\${')}\``;
}
