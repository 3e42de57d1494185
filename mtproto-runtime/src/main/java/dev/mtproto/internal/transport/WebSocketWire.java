package dev.mtproto.internal.transport;

import java.io.IOException;
import java.io.InputStream;
import java.io.InterruptedIOException;
import java.io.OutputStream;
import java.net.http.WebSocket;
import java.nio.ByteBuffer;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;

/**
 * The bytes of a WebSocket's messages. At most one message is kept; the next is asked for when it
 * has been read, so that a slow reader slows the peer.
 *
 * <p>{@link #lock} guards what has arrived and why nothing more will; nothing is called while it is
 * held.
 */
final class WebSocketWire implements Wire, WebSocket.Listener {
  private final InputStream input = new Input();
  private final OutputStream output = new Output();

  private final ReentrantLock lock = new ReentrantLock();
  private final Condition changed = lock.newCondition();
  private @Nullable ByteBuffer arrived;
  private @Nullable CompletableFuture<Void> released;
  private boolean ended;
  private @Nullable Throwable failure;

  private volatile @Nullable WebSocket socket;

  /** To be called before anything else is done with the wire. */
  void opened(WebSocket newSocket) {
    socket = newSocket;
  }

  @Override
  public InputStream input() {
    return input;
  }

  @Override
  public OutputStream output() {
    return output;
  }

  @Override
  public void close() {
    WebSocket open = socket;
    if (open != null) {
      open.abort();
    }
    end(null);
  }

  /** The message's array is the caller's again when the returned stage completes. */
  @Override
  public @Nullable CompletionStage<?> onBinary(WebSocket webSocket, ByteBuffer data, boolean last) {
    if (!data.hasRemaining()) {
      webSocket.request(1);
      return null;
    }
    CompletableFuture<Void> release = new CompletableFuture<>();
    lock.lock();
    try {
      arrived = data;
      released = release;
      changed.signalAll();
    } finally {
      lock.unlock();
    }
    return release;
  }

  @Override
  public @Nullable CompletionStage<?> onText(WebSocket webSocket, CharSequence data, boolean last) {
    end(new IOException("the server sends text"));
    webSocket.abort();
    return null;
  }

  @Override
  public @Nullable CompletionStage<?> onClose(WebSocket webSocket, int status, String reason) {
    end(null);
    return null;
  }

  @Override
  public void onError(WebSocket webSocket, Throwable error) {
    end(error);
  }

  private void end(@Nullable Throwable reason) {
    lock.lock();
    try {
      if (!ended) {
        ended = true;
        failure = reason;
        changed.signalAll();
      }
    } finally {
      lock.unlock();
    }
  }

  private int read(byte[] bytes, int offset, int length) throws IOException {
    CompletableFuture<Void> empty;
    int count;
    lock.lock();
    try {
      ByteBuffer message = await();
      if (message == null) {
        return -1;
      }
      count = Math.min(length, message.remaining());
      message.get(bytes, offset, count);
      if (message.hasRemaining()) {
        return count;
      }
      empty = released;
      arrived = null;
    } finally {
      lock.unlock();
    }
    askForMore(empty);
    return count;
  }

  /** Waits, with the lock, for a message; null if none will come. */
  private @Nullable ByteBuffer await() throws IOException {
    try {
      while (arrived == null && !ended) {
        changed.await();
      }
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
      throw new InterruptedIOException("interrupted while reading");
    }
    if (arrived == null && failure != null) {
      throw new IOException("the WebSocket broke: " + failure.getMessage(), failure);
    }
    return arrived;
  }

  private void askForMore(@Nullable CompletableFuture<Void> empty) {
    if (empty != null) {
      empty.complete(null);
    }
    WebSocket open = socket;
    if (open != null) {
      open.request(1);
    }
  }

  /** Sends a message, and waits until it has been written. */
  private void write(byte[] bytes, int offset, int length) throws IOException {
    WebSocket open = socket;
    if (open == null) {
      throw new IOException("the WebSocket is not open");
    }
    try {
      open.sendBinary(ByteBuffer.wrap(bytes, offset, length), true).get();
    } catch (ExecutionException failed) {
      throw new IOException("the WebSocket broke: " + failed.getCause(), failed.getCause());
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
      throw new InterruptedIOException("interrupted while writing");
    }
  }

  private final class Input extends InputStream {
    @Override
    public int read() throws IOException {
      byte[] one = new byte[1];
      return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
    }

    @Override
    public int read(byte[] bytes, int offset, int length) throws IOException {
      return WebSocketWire.this.read(bytes, offset, length);
    }
  }

  private final class Output extends OutputStream {
    @Override
    public void write(int one) throws IOException {
      write(new byte[] {(byte) one}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int offset, int length) throws IOException {
      WebSocketWire.this.write(bytes, offset, length);
    }
  }
}
