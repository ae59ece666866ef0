interface Sink {
  /** Throws for a chunk that it does not take; the stream is in error then. */
  write(chunk: unknown): void;
  /** The program closed or aborted the stream. */
  closed(): void;
}

/** A WritableStream that knows the writer which a program got last. */
class WatchedWritable extends WritableStream<unknown> {
  writer: WritableStreamDefaultWriter<unknown> | undefined;

  override getWriter(): WritableStreamDefaultWriter<unknown> {
    const writer = super.getWriter();
    this.writer = writer;
    // Node 20 fails an assertion of its own when a closed stream is written to, where the Streams Standard has a rejection.
    const write = writer.write.bind(writer);
    writer.write = async (chunk) => {
      try {
        return await write(chunk);
      } catch (error) {
        if (isHostAssertion(error)) throw new TypeError('the stream is closed');
        throw error;
      }
    };
    return writer;
  }
}

/** A WritableStream that can be closed from below, as the Streams Standard lets other specifications do; the host has no call for it. */
export class ClosableWritable {
  readonly stream: WritableStream<unknown>;
  private readonly watched: WatchedWritable;
  private controller: WritableStreamDefaultController | undefined;
  private isClosed = false;

  constructor(sink: Sink) {
    const finish = () => {
      if (this.isClosed) return;
      this.isClosed = true;
      sink.closed();
    };
    this.watched = new WatchedWritable({
      start: (controller) => {
        this.controller = controller;
      },
      write: (chunk) => {
        if (this.isClosed) throw new TypeError('every track of this source has ended');
        sink.write(chunk);
      },
      close: finish,
      abort: finish,
    });
    this.stream = this.watched;
  }

  /** Closes the stream, after what is being written; later writes are refused with a TypeError. The sink's `closed` is not called. */
  close(): void {
    if (this.isClosed) return;
    this.isClosed = true;
    const closing = this.stream.locked ? this.watched.writer?.close() : this.stream.close();
    // A pipe holds the stream and no program's writer does: the pipe ends with the error.
    const fail = () => this.controller?.error(new TypeError('every track of this source has ended'));
    if (closing) closing.catch(fail);
    else fail();
  }
}

function isHostAssertion(error: unknown): boolean {
  return typeof error === 'object' && error !== null && 'code' in error && error.code === 'ERR_INTERNAL_ASSERTION';
}
