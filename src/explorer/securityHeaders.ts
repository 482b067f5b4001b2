/**
 * The browser itself is told to load nothing from elsewhere, whatever GraphiQL or an answer may ask for: it previews
 * an image when one hovers over its address, for one. Inline styles stay allowed because Monaco writes its themes so;
 * fonts and icons lie in the style sheet as data.
 */
const CONTENT_SECURITY_POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "worker-src 'self'",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data:",
  "font-src 'self' data:",
  "connect-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ');

// Workers obey the policy of their own file, not that of the page: every answer carries it.
export const SECURITY_HEADERS = {
  'content-security-policy': CONTENT_SECURITY_POLICY,
  'referrer-policy': 'no-referrer',
};
