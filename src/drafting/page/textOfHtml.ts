/** The text of an HTML page. */
import { UnreadablePage } from './unreadablePage.ts';

/** Block elements become lines; what is no part of the article (navigation, scripts, forms) is left out. */
export function textOfHtml(html: string): string {
  throw new UnreadablePage(
    `The page is HTML (${html.length} characters), which is not read yet: copy its text out of the browser into a file`,
  );
}
