import { Box } from 'ink'
import { run } from '../view/row.ts'
import { layoutOf } from './layout.ts'
import { Detail } from './panes/detail.tsx'
import { FactListPane } from './panes/fact-list-pane.tsx'
import { Header } from './panes/header.tsx'
import { KeyBar } from './panes/key-bar.tsx'
import { Page } from './panes/page.tsx'
import { Rows } from './panes/rows.tsx'
import { StatusLine } from './panes/status-line.tsx'
import { Stories } from './panes/stories.tsx'
import type { ScreenState } from './screen-state.ts'

/** The whole screen: a function of its state. */
export function App({ state, hasColour }: { readonly state: ScreenState; readonly hasColour: boolean }) {
  const layout = layoutOf(state)
  const pane = (height: number) => ({ state, height, hasColour })
  return (
    <Box flexDirection="column" width={state.size.columns} height={state.size.rows}>
      <Header {...pane(layout.header)} />
      <Body state={state} hasColour={hasColour} />
      <StatusLine {...pane(layout.status)} />
      <KeyBar {...pane(layout.bar)} />
    </Box>
  )
}

function Body({ state, hasColour }: { readonly state: ScreenState; readonly hasColour: boolean }) {
  const layout = layoutOf(state)
  const pane = (height: number) => ({ state, height, hasColour })
  if (state.open === null) return <Stories {...pane(layout.page)} />
  const { mode, returnTo } = state.open.review
  const isPage =
    mode === 'help' ||
    mode === 'notices' ||
    mode === 'passages' ||
    mode === 'article' ||
    (mode === 'note' && returnTo === 'passages')
  if (isPage) return <Page {...pane(layout.page)} />
  const rule = [[run('─'.repeat(state.size.columns), 'faint')]]
  return (
    <>
      <FactListPane {...pane(layout.list)} />
      <Rows rows={rule} width={state.size.columns} height={layout.rule} hasColour={hasColour} />
      <Detail {...pane(layout.detail)} />
    </>
  )
}
