package dev.mtproto.benchmarks.connection;

import dev.mtproto.internal.crypto.AuthKey;
import dev.mtproto.internal.crypto.SecureRandomness;
import dev.mtproto.internal.crypto.Sender;
import dev.mtproto.internal.message.ContainerReader;
import dev.mtproto.internal.message.ContainerWriter;
import dev.mtproto.internal.message.MessageIds;
import dev.mtproto.internal.message.MessageOpener;
import dev.mtproto.internal.message.MessageSealer;
import dev.mtproto.internal.message.MessageView;
import dev.mtproto.internal.transport.FrameReader;
import dev.mtproto.internal.transport.FrameWriter;
import dev.mtproto.internal.transport.Framing;
import dev.mtproto.tl.TlObject;
import dev.mtproto.tl.TlWriter;
import java.io.EOFException;
import java.io.IOException;
import java.net.Socket;
import java.time.InstantSource;
import okio.Okio;

/**
 * One side of a connection that does nothing but seal, frame, write, read and open: packets of
 * messages that mean nothing. For one thread.
 */
public final class BareSide {
  private static final long SALT = 1;
  private static final long SESSION = 2;
  private static final int ITEMS = 1020;

  private final FrameReader reader;
  private final FrameWriter writer;
  private final MessageSealer sealer;
  private final MessageIds ids = new MessageIds(InstantSource.system());
  private final int idKind;
  private final Filler filler;

  /**
   * A side.
   *
   * @param idKind what its message ids are, as in {@link MessageIds}
   * @param bytes how long its messages are
   */
  public BareSide(Socket socket, AuthKey key, Sender self, int idKind, int bytes)
      throws IOException {
    this.reader = Framing.intermediate().reader(Okio.buffer(Okio.source(socket)));
    this.writer = Framing.intermediate().writer(Okio.buffer(Okio.sink(socket)));
    this.sealer = new MessageSealer(key, self, new SecureRandomness());
    this.idKind = idKind;
    this.filler = new Filler(new byte[bytes]);
  }

  /** Writes a packet of so many messages. */
  public void write(int count) throws IOException {
    TlWriter body = sealer.begin();
    if (count == 1) {
      body.writeObject(filler);
    } else {
      ContainerWriter container = new ContainerWriter(body);
      for (int i = 0; i < count; i++) {
        container.add(ids.next(idKind), 1, filler);
      }
      container.end();
    }
    int length = sealer.seal(SALT, SESSION, ids.next(idKind), 1);
    writer.write(sealer.packet(), 0, length);
    writer.flush();
  }

  /** Reads a packet; how many messages it had. */
  public int read(MessageOpener opener, Sender from) throws IOException {
    int length = reader.read();
    if (length < 0) {
      throw new EOFException();
    }
    MessageView packet = opener.open(reader.array(), 0, length);
    if (packet.constructor() != ContainerReader.ID) {
      return 1;
    }
    ContainerReader container = new ContainerReader(from, ITEMS);
    int count = 0;
    for (container.begin(packet); container.hasNext(); container.next()) {
      count++;
    }
    return count;
  }

  /** Bytes that mean nothing. */
  private record Filler(byte[] bytes) implements TlObject {
    @Override
    public int tlId() {
      return 0;
    }

    @Override
    public String tlName() {
      return "filler";
    }

    @Override
    public void tlWrite(TlWriter writer) {
      writer.writeRaw(bytes, 0, bytes.length);
    }
  }
}
