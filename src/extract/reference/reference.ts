/** Words that stand for somebody or something named elsewhere in the article, with what to print in their place. */
export interface Reference {
  readonly sentence: number
  /** Token indices [from, to) within the sentence. */
  readonly from: number
  readonly to: number
  readonly text: string
  /** What stands in its place in a claim that stands alone: "Gabi Ashkenazi", "the Israeli diplomatic source". Without possessive mark. */
  readonly replacement: string
  /** "his", "their", "the court's": the replacement takes 's. For "the court's" the mark is a token of its own, outside `[from, to)`, and this is false. */
  readonly possessive: boolean
  /** Which rule settled it: `subject-of-sentence`, `same-role`, `counterpart`, `group` … */
  readonly rule: string
  readonly kind: 'pronoun' | 'description' | 'short-name'
  /** Where the words it rests on stand; null when they are spread over the article. */
  readonly antecedent: { readonly sentence: number; readonly from: number; readonly to: number } | null
}
