/** A growing row of bytes. Numbers take seven bits a byte, the lowest first; the highest bit says that more follow. */
export class Bytes {
  private bytes = new Uint8Array(1 << 12);
  length = 0;

  number(value: number): void {
    this.reserve(5);
    while (value > 127) {
      this.bytes[this.length++] = (value & 127) | 128;
      value >>>= 7;
    }
    this.bytes[this.length++] = value;
  }

  all(bytes: Uint8Array): void {
    this.reserve(bytes.length);
    this.bytes.set(bytes, this.length);
    this.length += bytes.length;
  }

  /** A copy of what was written from a place on. */
  since(start: number): Uint8Array {
    return this.bytes.slice(start, this.length);
  }

  private reserve(more: number): void {
    if (this.length + more <= this.bytes.length) return;
    const larger = new Uint8Array(Math.max(this.bytes.length * 2, this.length + more));
    larger.set(this.bytes.subarray(0, this.length));
    this.bytes = larger;
  }
}

/** Reads the numbers that `Bytes` wrote. */
export class Numbers {
  private readonly bytes: Uint8Array;
  at: number;

  constructor(bytes: Uint8Array, at = 0) {
    this.bytes = bytes;
    this.at = at;
  }

  get ended(): boolean {
    return this.at >= this.bytes.length;
  }

  next(): number {
    let value = 0;
    for (let shift = 0; ; shift += 7) {
      const byte = this.bytes[this.at++] ?? 0;
      value |= (byte & 127) << shift;
      if (byte < 128) return value >>> 0;
    }
  }

  take(length: number): Uint8Array {
    return this.bytes.subarray(this.at, (this.at += length));
  }
}

/** Ascending numbers from their distances. */
export function ascending(bytes: Uint8Array): Int32Array {
  const numbers = new Int32Array(bytes.length);
  const reader = new Numbers(bytes);
  let count = 0;
  for (let value = 0; !reader.ended;) numbers[count++] = value += reader.next();
  return numbers.subarray(0, count);
}
