import { afterEach, beforeEach, expect, test } from 'vitest'
import { openStory } from '../../src/commands/open-story.ts'
import { type StoryThread, startStoryThread } from '../../src/commands/story-thread.ts'
import { articles, makeProject, type TestProject } from '../fixtures/project.ts'

const program = new URL('../fixtures/cli-on-thread.mjs', import.meta.url)
const story = 'harbour-fire'
let project: TestProject
let thread: StoryThread

beforeEach(async () => {
  project = await makeProject()
  thread = startStoryThread(program)
  await project.article(...articles.herald)
  await project.article(...articles.opposing)
})
afterEach(async () => {
  thread.giveUp()
  await project.remove()
})

test('a story read on a thread is the same', async () => {
  expect(await thread.open(project.root, story)).toEqual(await openStory(project.root, story))
})

test('trouble comes back in words, and the thread goes on', async () => {
  await expect(thread.open(project.root, 'ferry')).rejects.toThrow('No story "ferry" in sources/.')
  expect((await thread.open(project.root, story)).report.story).toBe(story)
})

test('after one was given up the next is read', async () => {
  const given = thread.open(project.root, story)
  given.catch(() => {})
  thread.giveUp()
  expect((await thread.open(project.root, story)).report.story).toBe(story)
})
