/** In UTF-16 code units. xterm takes 75,000 bytes of base64, which is 56,000 of text. */
const longest = 18_000

/** What asks the terminal to put a text into the clipboard (OSC 52), also over ssh and in tmux. A terminal that does not know it, or may not, does nothing. */
export function intoClipboard(text: string): string {
  return `\x1b]52;c;${Buffer.from(text.slice(0, longest)).toString('base64')}\x07`
}
