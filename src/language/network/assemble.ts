import { type Code, type Local, unsigned } from './instructions.ts'

/** A function of a module. All its parameters are whole numbers: addresses in bytes, steps, counts. It gives nothing back. */
export interface Kernel {
  readonly name: string
  readonly parameters: number
  /** Types of the variables beside the parameters. */
  readonly locals: readonly number[]
  readonly body: Code
}

/** Makes a new variable of a kernel; it begins as zero. */
export interface Locals {
  /** 32-bit whole number. */
  number(): Local
  /** 128 bits: four floats, four whole numbers, or eight of 16 bits. */
  vector(): Local
}

const [numberType, vectorType] = [0x7f, 0x7b]

/** Writes a kernel down; `write` gets its parameters by name. */
export function defineKernel<Name extends string>(
  name: string,
  parameters: readonly Name[],
  write: (parameters: Readonly<Record<Name, Local>>, locals: Locals) => Code,
): Kernel {
  const types: number[] = []
  const localAt = (index: number): Local => ({
    get: [0x20, unsigned(index)],
    set: value => [value, 0x21, unsigned(index)],
  })
  const add = (type: number): Local => localAt(parameters.length + types.push(type) - 1)
  const named = Object.fromEntries(parameters.map((parameter, at) => [parameter, localAt(at)])) as Record<Name, Local>
  const body = write(named, { number: () => add(numberType), vector: () => add(vectorType) })
  return { name, parameters: parameters.length, locals: types, body }
}

/** Bytes of a module that exports the kernels and imports its memory as `host.memory`. */
export function assemble(kernels: readonly Kernel[]): Uint8Array<ArrayBuffer> {
  const types = kernels.map(({ parameters }) => [0x60, list(Array(parameters).fill(numberType)), 0])
  const memory = [text('host'), text('memory'), 0x02, 0x00, 1]
  const exports = kernels.map(({ name }, index) => [text(name), 0x00, unsigned(index)])
  const bodies = kernels.map(({ locals, body }) => sized([list(locals.map(type => [1, type])), body, 0x0b]))
  return Uint8Array.from(
    flatten([
      [0x00, 0x61, 0x73, 0x6d, 1, 0, 0, 0],
      section(1, list(types)),
      section(2, list([memory])),
      section(3, list(kernels.map((_, index) => unsigned(index)))),
      section(7, list(exports)),
      section(10, list(bodies)),
    ]),
  )
}

function section(id: number, content: Code): Code {
  return [id, sized(content)]
}

function sized(content: Code): Code {
  const bytes = flatten(content)
  return [unsigned(bytes.length), bytes]
}

function list(items: readonly Code[]): Code {
  return [unsigned(items.length), items]
}

/** Letters of ASCII only. */
function text(name: string): Code {
  return list(Array.from(name, letter => letter.charCodeAt(0)))
}

function flatten(code: Code, bytes: number[] = []): number[] {
  if (typeof code === 'number') bytes.push(code)
  else for (const part of code) flatten(part, bytes)
  return bytes
}
