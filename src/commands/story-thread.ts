import { type MessagePort, Worker } from 'node:worker_threads'
import { messageOf } from '../errors.ts'
import type { OpenedStory } from '../terminal/screen-state.ts'

/** Reads stories on a thread of its own, so that whoever waits can still press keys. One at a time. */
export interface StoryThread {
  /** Rejects with the trouble in words; never settles when it was given up. */
  open(root: string, story: string): Promise<OpenedStory>
  /** Gives up what is being read. The next `open` begins on a fresh thread. */
  giveUp(): void
}

interface Question {
  readonly root: string
  readonly story: string
}

type Answer = { readonly opened: OpenedStory } | { readonly trouble: string }

/** `program` is the file the process was started with: on a thread it calls `answerOnThread`. */
export function startStoryThread(program: URL): StoryThread {
  let worker: Worker | undefined
  return {
    open(root, story) {
      worker ??= new Worker(program)
      const current = worker
      return new Promise((resolve, reject) => {
        const settle = (answer: Answer) => {
          current.off('error', reject)
          if ('opened' in answer) resolve(answer.opened)
          else reject(new Error(answer.trouble))
        }
        current.once('message', settle).once('error', reject)
        current.postMessage({ root, story } satisfies Question)
      })
    },
    giveUp() {
      void worker?.terminate()
      worker = undefined
    },
  }
}

/** What the thread does: answers until it is ended. */
export function answerOnThread(port: MessagePort): void {
  port.on('message', async ({ root, story }: Question) => port.postMessage(await answer(root, story)))
}

async function answer(root: string, story: string): Promise<Answer> {
  try {
    const { openStory } = await import('./open-story.ts')
    return { opened: await openStory(root, story) }
  } catch (error) {
    return { trouble: messageOf(error) }
  }
}
