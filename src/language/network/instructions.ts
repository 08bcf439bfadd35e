/** Instructions of WebAssembly, still as a tree: what an instruction works on comes before it. */
export type Code = number | readonly Code[]

/** A variable of a kernel. */
export interface Local {
  readonly get: Code
  set(value: Code): Code
}

/** Unsigned LEB128: seven bits a byte, low bits first. */
export function unsigned(value: number): number[] {
  const bytes: number[] = []
  let rest = value >>> 0
  while (rest >= 128) {
    bytes.push((rest & 127) | 128)
    rest >>>= 7
  }
  return [...bytes, rest]
}

/** Signed LEB128. */
function signed(value: number): number[] {
  const bytes: number[] = []
  let rest = value | 0
  while (rest < -64 || rest > 63) {
    bytes.push((rest & 127) | 128)
    rest >>= 7
  }
  return [...bytes, rest & 127]
}

type Binary = (left: Code, right: Code) => Code

const binary =
  (...opcode: number[]): Binary =>
  (left, right) => [left, right, opcode]
const wideUnary = (opcode: number) => {
  const bytes = [0xfd, ...unsigned(opcode)]
  return (value: Code): Code => [value, bytes]
}
const wideBinary = (opcode: number): Binary => binary(0xfd, ...unsigned(opcode))
/** `address` plus `offset` bytes; no alignment is promised. */
const load =
  (...opcode: number[]) =>
  (address: Code, offset = 0): Code => [address, opcode, 0, unsigned(offset)]

// Names as in the text format of WebAssembly; numbers from the core specification, and its SIMD part (prefix 0xfd).

export const i32 = {
  const: (value: number): Code => [0x41, signed(value)],
  load: load(0x28),
  add: binary(0x6a),
  sub: binary(0x6b),
  /** Of a number that is not negative, rounded down. */
  half: (value: Code): Code => [value, [0x41, 1, 0x76]],
}

export const v128 = {
  load: load(0xfd, 0x00),
  load32Splat: load(0xfd, 0x09),
  store: (address: Code, value: Code, offset = 0): Code => [address, value, 0xfd, 0x0b, 0, unsigned(offset)],
  /** Stores the first 32 bits. */
  store32: (address: Code, value: Code): Code => [address, value, 0xfd, 0x5a, 0, 0, 0],
  /** Stores the first 64 bits. */
  store64: (address: Code, value: Code, offset = 0): Code => [address, value, 0xfd, 0x5b, 0, unsigned(offset), 0],
  xor: wideBinary(0x51),
}

export const i16x8 = {
  /** Eight numbers of twice four, the nearest of what 16 bits hold. */
  narrow: wideBinary(0x85),
}

export const i32x4 = {
  splat: wideUnary(0x11),
  add: wideBinary(0xae),
  sub: wideBinary(0xb1),
  /** Products of eight pairs of 16-bit numbers, added two by two. */
  dotI16x8: wideBinary(0xba),
}

export const f32x4 = {
  /** Four times the number, rounded to a float. V8 makes it once, before a loop. */
  constant: (value: number): Code => [0x43, [...new Uint8Array(Float32Array.of(value).buffer)], 0xfd, 0x13],
  abs: wideUnary(0xe0),
  add: wideBinary(0xe4),
  sub: wideBinary(0xe5),
  mul: wideBinary(0xe6),
  div: wideBinary(0xe7),
  /** `right < left ? right : left`, one machine instruction. */
  pmin: wideBinary(0xea),
  /** `left < right ? right : left`. */
  pmax: wideBinary(0xeb),
  convertI32x4: wideUnary(0xfa),
  /** Four numbers out of eight: 0..3 are the left ones, 4..7 the right ones. */
  shuffle: (left: Code, right: Code, lanes: readonly number[]): Code => [
    left,
    right,
    [0xfd, 0x0d],
    lanes.flatMap(lane => [4 * lane, 4 * lane + 1, 4 * lane + 2, 4 * lane + 3]),
  ],
}

export const f64x2 = {
  /** Twice the number. */
  constant: (value: number): Code => [0x44, [...new Uint8Array(Float64Array.of(value).buffer)], 0xfd, 0x14],
  /** The first two of four floats, in 64 bits. */
  promote: wideUnary(0x5f),
  add: wideBinary(0xf0),
  /** `left < right ? right : left`. */
  pmax: wideBinary(0xf7),
  swap: (value: Code): Code => [value, value, [0xfd, 0x0d], [8, 9, 10, 11, 12, 13, 14, 15, 0, 1, 2, 3, 4, 5, 6, 7]],
}

/** `local += value`, for whole numbers. */
export function advance(local: Local, value: Code): Code {
  return local.set(i32.add(local.get, value))
}

/** Runs `body` as often as `counter` says, which must be once at least, and leaves it at zero. */
export function repeat(counter: Local, body: readonly Code[]): Code {
  const [loop, noResult, branchIf, end] = [0x03, 0x40, 0x0d, 0x0b]
  return [loop, noResult, body, counter.set(i32.sub(counter.get, i32.const(1))), counter.get, branchIf, 0, end]
}
