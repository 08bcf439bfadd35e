import type { FactStatus } from '../model.ts'

/** What a key asks for. The screen turns it into actions and into decisions that are written. */
export type Command =
  | { readonly type: 'move' | 'page'; readonly by: 1 | -1 }
  | { readonly type: 'half-page' | 'next-fact' | 'next-undecided'; readonly by: 1 | -1 }
  | { readonly type: 'next-filter' | 'next-match' | 'next-passage'; readonly by: 1 | -1 }
  | { readonly type: 'show'; readonly mode: 'article' | 'help' | 'note' | 'search' | 'notices' }
  | { readonly type: 'filter'; readonly status: FactStatus | null }
  /** `goesOn`: to the next undecided fact, once it is written. */
  | { readonly type: 'decide'; readonly action: 'accept' | 'reject' | 'undo'; readonly goesOn?: true }
  | { readonly type: 'first' | 'last' | 'deeper' | 'back' | 'submit' | 'erase' | 'erase-word' | 'clear' }
  | { readonly type: 'quit' | 'redraw' | 'reload' | 'copy' }

export interface Binding {
  /** Names of `Key`s. */
  readonly keys: readonly string[]
  /** How the keys are written for people. */
  readonly label: string
  readonly help: string
  /** One word for the bottom bar; left out of the bar when missing. */
  readonly bar?: string
  readonly command: Command
}

export type KeyMode =
  | 'stories'
  | 'facts'
  | 'matches'
  | 'passages'
  | 'article'
  | 'notices'
  | 'help'
  | 'note'
  | 'search'
  | 'busy'

const up: Binding = { keys: ['up', 'k'], label: 'k ↑', help: 'up', command: { type: 'move', by: -1 } }
const down: Binding = { keys: ['down', 'j'], label: 'j ↓', help: 'down', bar: 'move', command: { type: 'move', by: 1 } }
const first: Binding = { keys: ['g', 'home'], label: 'g Home', help: 'to the beginning', command: { type: 'first' } }
const last: Binding = { keys: ['G', 'end'], label: 'G End', help: 'to the end', command: { type: 'last' } }
const pageUp: Binding = {
  keys: ['page-up', 'ctrl-b'],
  label: 'PgUp ^B',
  help: 'a page up',
  command: { type: 'page', by: -1 },
}
const pageDown: Binding = {
  keys: ['page-down', 'ctrl-f', ' '],
  label: 'PgDn ^F Space',
  help: 'a page down',
  command: { type: 'page', by: 1 },
}
const halfUp: Binding = {
  keys: ['ctrl-u'],
  label: '^U',
  help: 'half a page up',
  command: { type: 'half-page', by: -1 },
}
const halfDown: Binding = {
  keys: ['ctrl-d'],
  label: '^D',
  help: 'half a page down',
  command: { type: 'half-page', by: 1 },
}
const walking = [down, up, pageDown, pageUp, halfDown, halfUp, first, last]

const back: Binding = { keys: ['escape'], label: 'Esc', help: 'back', bar: 'back', command: { type: 'back' } }
const quit: Binding = {
  keys: ['q'],
  label: 'q',
  help: 'quit; every decision is already on disk',
  bar: 'quit',
  command: { type: 'quit' },
}
const redraw: Binding = { keys: ['ctrl-l'], label: '^L', help: 'draw the screen again', command: { type: 'redraw' } }
const reload: Binding = {
  keys: ['ctrl-r'],
  label: '^R',
  help: 'read the story again: sources or decisions have changed',
  command: { type: 'reload' },
}
const article: Binding = {
  keys: ['v'],
  label: 'v',
  help: 'the whole article, at the words',
  bar: 'article',
  command: { type: 'show', mode: 'article' },
}
const help: Binding = {
  keys: ['?'],
  label: '?',
  help: 'the keys that work here',
  bar: 'help',
  command: { type: 'show', mode: 'help' },
}

const deciding: readonly Binding[] = [
  {
    keys: ['a'],
    label: 'a',
    help: 'accept the fact as shown',
    bar: 'accept',
    command: { type: 'decide', action: 'accept' },
  },
  { keys: ['r'], label: 'r', help: 'reject it', bar: 'reject', command: { type: 'decide', action: 'reject' } },
  { keys: ['n', 'c'], label: 'n c', help: 'write a note on it', bar: 'note', command: { type: 'show', mode: 'note' } },
  {
    keys: ['u'],
    label: 'u',
    help: 'take back the last decision or note on it',
    bar: 'undo',
    command: { type: 'decide', action: 'undo' },
  },
  {
    keys: ['t'],
    label: 't',
    help: 'next fact that is still to decide',
    bar: 'todo',
    command: { type: 'next-undecided', by: 1 },
  },
  {
    keys: ['T'],
    label: 'T',
    help: 'previous fact that is still to decide',
    command: { type: 'next-undecided', by: -1 },
  },
  {
    keys: ['A'],
    label: 'A',
    help: 'accept it, then on to the next one to decide',
    command: { type: 'decide', action: 'accept', goesOn: true },
  },
  {
    keys: ['R'],
    label: 'R',
    help: 'reject it, then on to the next one to decide',
    command: { type: 'decide', action: 'reject', goesOn: true },
  },
  {
    keys: ['y'],
    label: 'y',
    help: 'copy it with its quotes, outlets and lines of the files',
    command: { type: 'copy' },
  },
]

const filtering: readonly Binding[] = [
  { keys: ['tab'], label: 'Tab', help: 'next kind of fact', command: { type: 'next-filter', by: 1 } },
  { keys: ['shift-tab'], label: 'Shift-Tab', help: 'previous kind of fact', command: { type: 'next-filter', by: -1 } },
  { keys: ['1'], label: '1', help: 'all facts', bar: 'all', command: { type: 'filter', status: null } },
  {
    keys: ['2'],
    label: '2',
    help: 'differences only',
    bar: 'differ',
    command: { type: 'filter', status: 'difference' },
  },
  { keys: ['3'], label: '3', help: 'agreements only', bar: 'agree', command: { type: 'filter', status: 'agreement' } },
  {
    keys: ['4'],
    label: '4',
    help: 'facts in one source only',
    bar: 'single',
    command: { type: 'filter', status: 'single-source' },
  },
]

const factKeys: readonly Binding[] = [
  ...walking.slice(0, 1),
  {
    keys: ['enter', 'right', 'l'],
    label: 'Enter →',
    help: 'the passages in their paragraphs',
    bar: 'read',
    command: { type: 'deeper' },
  },
  ...deciding,
  { keys: ['/'], label: '/', help: 'search', bar: 'search', command: { type: 'show', mode: 'search' } },
  help,
  quit,
  article,
  ...filtering,
  ...walking.slice(1),
  {
    keys: ['o'],
    label: 'o',
    help: 'sources, what was left out, decisions without a fact',
    command: { type: 'show', mode: 'notices' },
  },
  { ...back, help: 'back to the stories, when there are several' },
  reload,
  redraw,
]

/** While a search is in force `n` and `N` walk its matches; a note is `c` then. */
const matchKeys: readonly Binding[] = [
  { keys: ['n'], label: 'n', help: 'next match', bar: 'next', command: { type: 'next-match', by: 1 } },
  { keys: ['N'], label: 'N', help: 'previous match', bar: 'previous', command: { type: 'next-match', by: -1 } },
  { ...back, help: 'end the search', bar: 'end search' },
  ...factKeys
    .filter(({ command }) => command.type !== 'back')
    .map(binding => (binding.keys.includes('n') ? { ...binding, keys: ['c'], label: 'c' } : binding)),
]

const editing: readonly Binding[] = [
  { keys: ['backspace'], label: 'Backspace', help: 'erase a character', command: { type: 'erase' } },
  { keys: ['ctrl-w'], label: '^W', help: 'erase a word', command: { type: 'erase-word' } },
  { keys: ['ctrl-u'], label: '^U', help: 'erase the line', bar: 'erase all', command: { type: 'clear' } },
  redraw,
]

/** Every key of the screen, by mode; the help page and the bottom bar are made from it. Ctrl-C ends and Ctrl-Z suspends the program in every mode. */
export const keyTable: Readonly<Record<KeyMode, readonly Binding[]>> = {
  stories: [
    ...walking.slice(0, 1),
    { keys: ['enter', 'right', 'l'], label: 'Enter', help: 'open the story', bar: 'open', command: { type: 'deeper' } },
    quit,
    ...walking.slice(1),
    redraw,
  ],
  facts: factKeys,
  matches: matchKeys,
  passages: [
    { ...down, help: 'scroll down', bar: 'scroll' },
    { ...up, help: 'scroll up' },
    { keys: ['right', 'l', 'J'], label: 'l →', help: 'next fact', bar: 'next', command: { type: 'next-fact', by: 1 } },
    { keys: ['left', 'h', 'K'], label: 'h ←', help: 'previous fact', command: { type: 'next-fact', by: -1 } },
    ...deciding,
    { ...back, keys: ['escape', 'backspace'], help: 'back to the list' },
    help,
    quit,
    article,
    ...walking.slice(2),
    reload,
    redraw,
  ],
  article: [
    { ...down, help: 'scroll down', bar: 'scroll' },
    { ...up, help: 'scroll up' },
    {
      keys: ['tab', 'right', 'l'],
      label: 'Tab →',
      help: 'next passage of the fact, in its article',
      bar: 'next passage',
      command: { type: 'next-passage', by: 1 },
    },
    {
      keys: ['shift-tab', 'left', 'h'],
      label: 'Shift-Tab ←',
      help: 'previous passage',
      command: { type: 'next-passage', by: -1 },
    },
    ...deciding.filter(({ label }) => ['a', 'r', 'u', 'y'].includes(label)),
    { ...back, keys: ['escape', 'backspace', 'v'] },
    quit,
    ...walking.slice(2),
    redraw,
  ],
  notices: [{ ...down, bar: 'scroll' }, back, quit, ...walking.slice(1), redraw],
  help: [{ ...down, bar: 'scroll' }, { ...back, keys: ['escape', '?', 'enter'] }, quit, ...walking.slice(1), redraw],
  note: [
    { keys: ['enter'], label: 'Enter', help: 'write the note', bar: 'write the note', command: { type: 'submit' } },
    { ...back, help: 'leave without a note', bar: 'no note' },
    ...editing,
  ],
  search: [
    { keys: ['enter'], label: 'Enter', help: 'keep this search', bar: 'keep', command: { type: 'submit' } },
    { ...back, help: 'end the search', bar: 'end search' },
    ...editing,
  ],
  busy: [{ ...back, help: 'read it no further', bar: 'not now' }, quit],
}

/** What a key asks for in a mode; undefined when nothing. */
export function commandFor(mode: KeyMode, key: string): Command | undefined {
  return keyTable[mode].find(({ keys }) => keys.includes(key))?.command
}
