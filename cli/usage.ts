export const USAGE = `usage: npm run --silent crossread -- COMMAND [options] INPUT…

  compare   where articles of the same event differ
            --same-event   take all inputs as reports of one event
            --explain      why each verdict was reached, and why other pairs were not flagged
  match     which articles report the same event (a .jsonl corpus)
  analyse   what is read from each article: quotations, dates, numbers, people
  extract   the article on an HTML page or at an address
            --url ADDRESS  the address of a page in a file
            --explain      what each pass removed, and why

  --json            machine-readable output
  --published DATE  publication date of .txt inputs (YYYY-MM-DD)

INPUT: .html, .txt (its first line is the title), .jsonl (one article a line) or an http(s) address.
Exit status: 0, or 2 where an input could not be used (said on standard error; the others are still done).
`;
