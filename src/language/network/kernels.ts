import { assemble, type Kernel } from './assemble.ts'
import { compare } from './compare.ts'
import { slopeNumbers } from './constants.ts'
import { project } from './project.ts'
import { recur } from './recur.ts'
import { shorten } from './shorten.ts'

/** Parameters are those that the kernels' own files name, in their order. */
type Run = (...parameters: number[]) => void

/** The arithmetic of the network, on a memory of its own. */
export interface Kernels {
  readonly memory: ArrayBuffer
  readonly project: Run
  readonly recur: Run
  readonly shorten: Run
  readonly compare: Run
}

/** What is used of the host's WebAssembly; Node's types do not name it. */
interface Host {
  Memory: new (size: { initial: number; maximum: number }) => { readonly buffer: ArrayBuffer }
  Module: new (bytes: Uint8Array<ArrayBuffer>) => object
  Instance: new (module: object, imports: { host: { memory: object } }) => { readonly exports: Record<string, Run> }
}

/** 64 kB. */
const page = 2 ** 16

/** The kernels with `bytes` of memory, zeroes but for two numbers at its beginning. */
export function createKernels(bytes: number): Kernels {
  const { memory, run } = instantiate([project, recur, shorten, compare], bytes)
  new Float32Array(memory).set(slopeNumbers)
  return { memory, ...(run as Record<'project' | 'recur' | 'shorten' | 'compare', Run>) }
}

/**
 * Makes functions of kernels, by name, with `bytes` of memory at least, all zeroes.
 * WebAssembly because its vector instructions do eight multiplications at a time, and give the same numbers on every machine.
 */
export function instantiate(
  kernels: readonly Kernel[],
  bytes: number,
): { readonly memory: ArrayBuffer; readonly run: Readonly<Record<string, Run>> } {
  const host = (globalThis as unknown as { WebAssembly: Host }).WebAssembly
  const pages = Math.ceil(bytes / page)
  const memory = new host.Memory({ initial: pages, maximum: pages })
  const { exports } = new host.Instance(new host.Module(assemble(kernels)), { host: { memory } })
  return { memory: memory.buffer, run: exports }
}
