/**
 * Whether a line or paragraph is furniture of the page: a label, a pointer to other stories, an invitation, a credit, a
 * date line, a notice. Such a line is furniture wherever it stands; what depends on its place is decided by the readers.
 * Long paragraphs are never furniture for a word in them: a notice says early what it is.
 */
export function isBoilerplate(text: string): boolean {
  const line = text.replace(/^[\s[(*•·|>–—-]+/u, '')
  if (line === '') return true
  if (line.length > longestNotice) return false
  return furniture.some(each => each.test(line)) || isDateLine(line)
}

/** Characters. The longest notice measured (a correction policy) has 390. */
const longestNotice = 400

/** Each rule catches the lines quoted above it. `^` is the beginning of the line after brackets and bullets. */
const furniture: readonly RegExp[] = [
  // "Advertisement", "Share This article", "Caption", "Image 3 of 5", "Close", "Comments (12)", "Skip to main content", "Loading…"
  /^(?:(?:story continues below )?advertise?ments?|share(?: this(?: \w+)?)?|(?:view |show |leave a |post a |add |read )?comments?(?: ?\(\d+\))?|captions?|close|print|save|listen|play(?: video)?|loading|source|image \d+ of \/? ?\d+|skip to [\w ]{1,30}|back to top|toggle \w+|menu|search|home|log ?in|sign in|click here to comment|jump to details|sponsored(?: \w+)?|paid content|promo content)[.:!…]*$/i,
  // "Facebook Twitter Email": nothing but places to share
  /^(?:(?:facebook|twitter|x|email|e-mail|whatsapp|linkedin|reddit|pinterest|telegram|messenger|flipboard|tumblr|print|copy link|share|sms|mail|instagram|youtube|tiktok|[•|,/·]) ?){2,12}$/i,
  // "Related", "More from Jo Lund", "Most Read", "Editor’s Picks", "You may also like:", "Trending on Harbour TV", "Recommended Articles"
  /^(?:related(?: (?:stor(?:y|ies)|articles?|posts?|content|topics?|coverage|news|links?|videos?))?|recommended(?: (?:for you|articles?|stories|videos?|reading))?|most (?:read|popular|viewed|shared|commented)|editor[’']?s[’']? (?:picks?|choice)|(?:you )?(?:may|might) also (?:like|enjoy)|what to read next|read next|up next|next up|popular(?: this week)?|recent (?:articles?|posts?|stories)|latest (?:news|stories|headlines)|top stories|hot opinion|reporters[’'] tweets|in this article|topics|tags|tagged(?: in)?|filed under|breaking news|don[’']t miss|keep reading|continue reading|read(?: it)? (?:more|now|all|full story)|readmore|see (?:more|all|\d+ more)|learn more|show more|view all|information|more)[.:!…»>]*$/i,
  /^(?:more from|trending (?:on|now)|more (?:on|about) this|more stories|also on|from our partners|the latest from)\b.{0,60}$/i,
  // "Related: Ferry crews back the strike", "Read more: …", "READ MORE ON …", "[Related: …", "WATCH: …", "Also read | …"
  /^(?:related(?: (?:post|story|article|video|coverage)s?)?|(?:also |don[’']t miss[,:]? )?read(?: (?:more|also|next|the full \w+|our \w+ \w+))?(?: on [\w ]{1,40})?|see also|see more|more|watch(?: (?:more|now|live|below|the video))?|listen|download|gallery|photos?|pictures|video|in pictures|opinion|analysis|explainer|go deeper|must read|also in the news|live updates?) ?[:|»>]/i,
  /^(?:click|tap) (?:here|to|below|through)\b|\bby clicking here[.!]?$|^for more [\w ’'-]{1,60}(?:visit|click|go to|see|follow)\b|^see more (?:from|on|at)\b|^read (?:it|more|the full (?:story|article|interview)|our (?:full )?review)\b.{0,80}$|^learn more (?:about|here)\b.{0,100}$/i,
  // "Tags Jo Lund Harbour", "Tagged: fire, harbour", "Filed under: Ports", "Topics: …"
  /^(?:tags|tagged(?: (?:as|with|in))?|filed under|topics|categories|category|keywords)(?:[: ]) ?\S/i,
  // "Sign up for our newsletter", "Subscribe to the Harbour Post", "Get the day’s news in your inbox", "The Coast in your inbox"
  /^(?:please |to |by )?(?:sign(?:ing)? up (?:for|to|here|now|today|:)|sign up$|subscrib(?:e|ing) (?:to|for|now|today|here|and|i)\b|subscribe$|become a (?:member|subscriber)|already a (?:member|subscriber)|start your (?:free )?(?:trial|subscription)|support (?:our|independent) journalism|enter your e-?mail|get (?:the|our|your|all|more)\b.{0,80}\b(?:inbox|newsletters?|app|updates|alerts)\b|join (?:our|the|thousands|\d)\b.{0,60}\b(?:newsletters?|community|forums?|channel|telegram|whatsapp|conversation|subscribers|mailing list)\b|download (?:our|the)\b.{0,40}\bapp\b.{0,30}$)/i,
  /\b(?:in|to) your inbox\b.{0,20}$|\bnewsletters?(?: here| today| now| below)?[.!]?$|\bsign up (?:here|for our|to our|today)\b.{0,60}$|\bterms of (?:use|service) and (?:the |our )?privacy policy\b|^(?:this )?newsletter may contain\b|\baffiliate (?:links?|commission|disclosure)\b/i,
  // "Follow Jo Lund on Twitter", "Follow us", "Contact Jo Lund at …", "Email Jo Lund at …", "Have a tip? …", "The reporter can be reached at"
  /^(?:follow|find|like|join|connect with|contact|email|e-mail|reach|write to|tweet|message)\b.{0,100}(?:\bon (?:twitter|x|facebook|instagram|threads|linkedin|bluesky|mastodon|youtube|telegram|whatsapp|social media)\b|@\w|[\w.]@[\w-])/i,
  /^follow us\b|^(?:have|got) a (?:news )?(?:tip|story)\b|^(?:do you )?know something\b|\b(?:can|may) be (?:reached|contacted) (?:at|on|via|by)\b|^send (?:tips|comments|questions|feedback) to\b|^if you enjoyed (?:this|reading)\b|^are you ready to bring more awareness\b/i,
  // "(photo credit: Harbour Press)", "Image credit: …", "Photograph: Jo Lund/Harbour Press", "Photo by Jo Lund", "[Image via …]", "File photo"
  /^(?:photo|photos|image|images|picture|pictures|photograph|photography|video|graphic|illustration|map|credit|screenshot|screengrab|main image|featured image|cover image|file photo)s? ?(?:credits?|courtesy|source|by|via|:|\/|©)/i,
  /^(?:file (?:photo|image|picture)|handout|courtesy (?:of|photo)|getty images|reuters|ap photo|afp)\b.{0,60}(?<![.!?])$|\((?:photo|image|picture|video)s?(?: credits?)?(?::| by\b| courtesy\b).{0,120}\)?$|\b(?:getty images|shutterstock|ap photo|afp via getty|wireimage|istockphoto|unsplash)\b.{0,30}$|\/(?:reuters|afp|ap|epa|flash90|getty images|pool photo)\)?$/i,
  // "5 min read", "Published 1 day ago", "Updated 3 hours ago", "Updated at 1:23 p.m.", "Reading time: 4 minutes"
  /^\d{1,3}[- ]min(?:ute)?s?\.? read$|^reading time\b.{0,30}$|^(?:published|posted|updated|last updated|last modified|first published|modified)\b(?=.{0,40}(?:\d|ago)).{0,60}(?<![.!?])$|^(?:published|posted|updated)\b.{0,40}[ap]\.m\.$|^\d{1,2} (?:minutes?|hours?|days?|weeks?) ago$/i,
  // "Copyright © 2021 Harbour Press. All rights reserved.", "© 2021 …", "This document is subject to copyright."
  /^(?:copyright\b|©|\(c\) ?(?:19|20)\d\d)|\ball rights reserved\b|\bsubject to copyright\b|\bmay not be (?:published|reproduced|republished)\b|^reprinted with permission\b|^citation: |^more information: /i,
  // "This article was originally published by Harbour News.", "Read the original article."
  /^(?:this (?:article|story|post|piece)|a version of this (?:article|story)) (?:was |is )?(?:originally |first |also )?(?:published|appeared|appears)\b|^cross-posted from\b/i,
  // "We use cookies …", "Enable JavaScript …", "This site is protected by reCAPTCHA"
  /^(?:we|this (?:site|website)|our (?:site|website|partners)) (?:and our partners )?(?:uses?|is protected by|requires?)\b.{0,60}\b(?:cookies?|recaptcha|javascript)\b|\bjavascript (?:is|to be|must be) (?:disabled|enabled)\b|^your browser\b|^(?:privacy policy|terms (?:of|and)|cookie policy|about us|contact us|advertise with us|subscriber agreement|customer service)\b.{0,40}$/i,
  // "This post may contain affiliate links", "Disclaimer: …", "Comments are moderated"
  /^(?:this (?:post|article|story|page) may contain\b|disclaimer: |disclosure: |comments (?:are|will be|on this)\b|by (?:commenting|posting a comment|submitting)\b|please (?:log in|register|enable|read our)\b)/i,
  // "https://example.org/a/b", "harbour.example/news", "jo.lund@example.org", "@jolund", "#harbour #fire", "twitter.com/jolund"
  /^(?:(?:https?:\/\/|www\.)\S+|[\w.+-]+@[\w-]+\.[\w.]+|(?:[@#]\w+ ?)+|(?:twitter|x|facebook|instagram)\.com\/\S+)$/i,
]

/** "MARCH 16, 2021 15:33", "Tuesday 19 December 2023 09:14", "Dec 13, 2023 11:11am PDT": a date and nothing else. */
export function isDateLine(line: string): boolean {
  if (line.length > 100 || !/(?:19|20)\d\d/.test(line)) return false
  const rest = line.replace(dateWords, ' ')
  return !/[\p{L}]{2}/u.test(rest) && /\d/.test(line) && rest.replace(/[^\d]/g, '') === ''
}

const dateWords =
  /(?:\b(?:published|updated|posted|modified|created|last|first|on|at|by|date|edited|from|the|of|and|am|pm|a\.m|p\.m|local time|time|et|pt|est|edt|cst|cdt|pst|pdt|gmt|utc|bst|cet|cest|ist|jst|msk|amt|mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?\b|\b(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\b|\d{1,4}(?:st|nd|rd|th)?(?=\D|$)|(?<=\d)[ap]m\b)/gi
