/** "a" or "an" by the sound a word begins with; letters are read one by one: "an MP", "a UN envoy". */
export const indefiniteArticle = (word: string): 'a' | 'an' =>
  /^\p{Lu}{2,}s?$/u.test(word) ? (/^[AEFHILMNORSX]/.test(word) ? 'an' : 'a') : bySound(word)

const bySound = (word: string): 'a' | 'an' =>
  /^(?:[aeio]|u(?!ni|se|s[aeu]|k)|hono|hour|heir|8|11$|18$)/i.test(word) && !/^(?:one|once|eu)/i.test(word) ? 'an' : 'a'
