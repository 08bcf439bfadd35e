/**
 * Words that judge and name nothing anybody could measure. Written by hand from the senses a dictionary marks as approval or disapproval; words
 * with a factual sense that news uses ("historic", "illegal", "dangerous", "deadly", "false", "strong", "safe", "successful") are left out.
 */
export const judgingAdjectives: ReadonlySet<string> = new Set(
  `abhorrent abominable absurd admirable amazing appalling atrocious awesome awful beautiful brilliant cowardly crazy cruel cynical
  delightful deplorable despicable detestable disgraceful disgusting disheartening dishonourable dismal distasteful dreadful embarrassing
  egregious excellent extraordinary fabulous fantastic foolish great gorgeous heartbreaking heinous horrendous horrible horrific hypocritical
  immoral impressive incredible indefensible inexcusable insane insulting ironic irresponsible laughable loathsome lovely ludicrous
  magnificent marvellous marvelous mean-spirited naive nasty nonsensical obnoxious obscene offensive outrageous pathetic perverse petty
  phenomenal preposterous pointless reckless remarkable repugnant reprehensible repulsive ridiculous rotten sad scandalous senseless shameful
  shameless short-sighted shortsighted sickening silly spectacular splendid stunning stupid superb terrible terrific tragic
  unacceptable unbelievable unconscionable undignified unfair unfortunate unforgivable ungrateful unjust unseemly unthinkable unwise vile
  weird wicked wonderful worthless wrong`
    .trim()
    .split(/\s+/),
)

/** Written by hand in the same way: what something is called by whom it pleases or angers. */
export const judgingNouns: ReadonlySet<string> = new Set(
  `abomination absurdity blessing blunder bully charade clown coward delusion disaster disgrace embarrassment farce folly fool genius gem
  hypocrisy hypocrite idiot insanity insult joke lunacy lunatic madness masterpiece mess mistake mockery moron nightmare nonsense
  outrage sham shame stupidity stunt travesty waste whitewash`
    .trim()
    .split(/\s+/),
)
