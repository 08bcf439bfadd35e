import { Command, Option } from 'commander'
import { ConcordError } from '../errors.ts'
import type { Io } from './io.ts'
import { version } from './version.ts'

/**
 * The command line: names, options, help. Every command is imported when it runs, so that `--help` loads none of them.
 * `finish` receives the exit code of the command.
 */
export function buildProgram(io: Io, finish: (code: number) => void): Command {
  const program = new Command('concord')
    .description(
      'Reconciles what several news outlets report about one story: agreements, differences, facts in one source only.',
    )
    .version(version(), '-V, --version', 'print the version')
    .helpOption('-h, --help', 'print help')
    .configureOutput({ writeOut: text => io.out(text), writeErr: text => io.err(text) })
    .exitOverride()
    .showHelpAfterError('`concord --help` shows every command by example.')
    .addHelpText('after', overview)
  for (const offer of [offerReview, offerAdd, offerExtract, offerReport, offerCompare, offerExplain, offerCheck])
    offer(program, io, finish)
  return program
}

function offerReview(program: Command, io: Io, finish: (code: number) => void): void {
  program
    .command('review', { isDefault: true })
    .description('open a story on the screen (the default command; without a terminal, the same as text)')
    .argument('[story]', 'a folder of sources/; needed only when there are several')
    .option('--by <name>', 'who decides; your user name when left out')
    // More words than one are refused below by name: whoever mistypes a command would otherwise read of too many arguments of `review`.
    .allowExcessArguments()
    .action(async (story, options, { args }) => {
      if (args.length > 1) throw noCommand(args)
      finish(await (await import('./review.ts')).review(story, options, io))
    })
}

function offerAdd(program: Command, io: Io, finish: (code: number) => void): void {
  program
    .command('add')
    .description('store articles as sources of a story')
    .argument('<inputs...>', 'files (.html, .txt, .md), addresses, or - for standard input')
    .option('--story <name>', 'the story they belong to; needed unless --dry-run')
    .option('--outlet <name>', 'who publishes; wins over what the page says, as do the next four')
    .option('--title <title>')
    .option('--author <name>')
    .option('--published <time>', 'a day (2021-03-16) or an instant with its offset (2021-03-16T15:33:00+02:00)')
    .option('--url <url>')
    .option('--dry-run', 'store nothing, print what would be stored')
    .addOption(format(['text', 'json'], 'text'))
    .addHelpText(
      'after',
      examples(
        'concord add saved/herald.html --story harbour-fire',
        'curl -s https://… | concord add - --story harbour-fire --outlet "The Herald"',
      ),
    )
    .action(async (inputs, options) => finish(await (await import('./add.ts')).add(inputs, options, io)))
}

function offerExtract(program: Command, io: Io, finish: (code: number) => void): void {
  program
    .command('extract')
    .description('print the claims of articles; without paths, write claims/ for the stories of the project')
    .argument('[paths...]', 'stored articles (.md)')
    .option('--story <name>', 'write only the claims of this story')
    .option('--pretokenized <file>', 'analyse the words of a CoNLL-U file as they stand (needs --format conllu)')
    .option('--extractor <model>', 'have a model find the claims and check them: openai:<url>#<model> (needs paths)')
    .addOption(format(['jsonl', 'conllu'], 'jsonl'))
    .addHelpText('after', examples('concord extract', 'concord extract sources/harbour-fire/*.md --format jsonl'))
    .action(async (paths, options) => finish(await (await import('./extract.ts')).extract(paths, options, io)))
}

function offerReport(program: Command, io: Io, finish: (code: number) => void): void {
  program
    .command('report')
    .description('print everything concluded about a story')
    .argument('[story]', 'needed only when there are several')
    .option('--judge <model>', judgeHelp)
    .option('--extractor <model>', 'have a model find the claims and check them: openai:<url>#<model>')
    .addOption(format(['yaml', 'json'], 'yaml'))
    .addHelpText(
      'after',
      examples('concord report harbour-fire > report.yaml', 'concord report harbour-fire --format json'),
    )
    .action(async (story, options) => finish(await (await import('./report.ts')).report(story, options, io)))
}

function offerCompare(program: Command, io: Io, finish: (code: number) => void): void {
  program
    .command('compare')
    .description('say how two statements stand to each other')
    .argument('[a]', 'a claim, sentence or headline')
    .argument('[b]', 'another one')
    .option('--pairs <file>', 'many pairs instead, one JSON object {"id", "a", "b"} a line; - for standard input')
    .addOption(format(['text', 'jsonl'], 'text'))
    .option(
      '--explain',
      'add what it rests on: every feature with its weight, every rule that found something or was stopped',
    )
    .option('--judge <model>', judgeHelp)
    .option('--fail-on <relations>', 'exit 1 when one of these relations is found: contradicts,differs')
    .addHelpText(
      'after',
      examples(
        'concord compare "14 people were hurt." "17 people were hurt."',
        'concord compare "14 people were hurt on Monday." "17 people were hurt on Friday." --explain',
        'concord compare --pairs pairs.jsonl --format jsonl',
      ),
    )
    .action(async (a, b, options) => finish(await (await import('./compare.ts')).compare({ a, b }, options, io)))
}

function offerExplain(program: Command, io: Io, finish: (code: number) => void): void {
  program
    .command('explain')
    .description('say why: rule, features, weights and words behind a fact or claim, and what comes nearest elsewhere')
    .argument('<id>', 'of a fact or claim, as `report` prints it')
    .option('--story <name>', 'where to look; needed only when there are several')
    .addOption(format(['text', 'json'], 'text'))
    .addHelpText('after', examples('concord explain 3f2a9c', 'concord explain 3f2a9c --format json'))
    .action(async (id, options) => finish(await (await import('./explain.ts')).explain(id, options, io)))
}

function offerCheck(program: Command, io: Io, finish: (code: number) => void): void {
  program
    .command('check')
    .description('flag contradictions of new sources with what is there, and claims/ that is out of date')
    .argument('[paths...]', 'sources or folders to check; all when left out')
    .option('--since <ref>', 'only sources added or changed since this git commit, the working tree included')
    .option('--judge <model>', `${judgeHelp}; on contradictions only`)
    .addOption(format(['text', 'github', 'json'], 'text'))
    .addHelpText(
      'after',
      examples('concord check --since origin/main', 'concord check sources/harbour-fire --format json'),
    )
    .action(async (paths, options) => finish(await (await import('./check.ts')).check(paths, options, io)))
}

function noCommand([first, second]: readonly string[]): ConcordError {
  return new ConcordError(
    'usage',
    `${JSON.stringify(first)} is no command, and ${JSON.stringify(second)} one word too many for a story.`,
    {
      hint: '`concord --help` shows every command by example.',
    },
  )
}

const judgeHelp = 'print the second opinion of a model beside the result: openai:<url>#<model> or onnx:<folder>'

const overview = `
Examples:
  concord add herald.html courier.html --story harbour-fire   store two articles
  concord                                                      walk through what they say
  concord report harbour-fire --format json                    the same for programs
  concord check --since origin/main                            in CI, when an article is added

Exit codes:
  0    done, nothing to flag
  1    findings (check, and compare with --fail-on)
  2    wrong usage, or a file that cannot be read or written
  70   a fault of the program
  130, 143   ended by a signal`

function examples(...lines: readonly string[]): string {
  return `\nExamples:\n${lines.map(line => `  ${line}`).join('\n')}`
}

function format(choices: readonly string[], fallback: string): Option {
  return new Option('--format <format>', 'how to print').choices([...choices]).default(fallback)
}
