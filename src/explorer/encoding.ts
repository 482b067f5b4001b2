/** Whether a request's Accept-Encoding header takes brotli. A quality of zero refuses it. */
export function acceptsBrotli(header = ''): boolean {
  return header.split(',').some((entry) => {
    const [name, ...parameters] = entry.split(';').map((part) => part.trim().toLowerCase());
    return name === 'br' && !parameters.some((parameter) => /^q=0(\.0*)?$/.test(parameter));
  });
}
