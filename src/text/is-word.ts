/** Whether what is printed between two blanks is more than marks: it has a letter or a digit. Most begin with one, which shows without an expression. */
export function isWord(form: string): boolean {
  const unit = form.charCodeAt(0)
  return (unit >= 97 && unit <= 122) || (unit >= 65 && unit <= 90) || (unit >= 48 && unit <= 57) || hasLetter.test(form)
}

const hasLetter = /[\p{L}\p{N}]/u
