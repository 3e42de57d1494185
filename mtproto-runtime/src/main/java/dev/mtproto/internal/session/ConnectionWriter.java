package dev.mtproto.internal.session;

import dev.mtproto.error.ConnectionException;
import dev.mtproto.internal.transport.FrameWriter;
import java.io.IOException;

/**
 * Sends what the session has to send: all that is queued in one packet, or in two if it is much,
 * and the socket is flushed after the first half and when nothing more is queued. One thread a
 * connection runs it.
 */
final class ConnectionWriter implements Runnable {
  private final Connection connection;
  private final Outbound session;
  private final FrameWriter frames;
  private final PacketPacker packer;
  private final Receipts receipts;
  private final int messagesPerPacket;

  ConnectionWriter(
      Connection connection,
      Outbound session,
      FrameWriter frames,
      PacketPacker packer,
      Receipts receipts,
      int messagesPerPacket) {
    this.connection = connection;
    this.session = session;
    this.frames = frames;
    this.packer = packer;
    this.receipts = receipts;
    this.messagesPerPacket = messagesPerPacket;
  }

  @Override
  public void run() {
    try {
      writeAll();
    } catch (IOException | RuntimeException problem) {
      connection.close(Connection.describe(problem));
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
      connection.close(Connection.describe(interrupted));
    } finally {
      connection.close(new ConnectionException("the connection's writer has stopped"));
    }
  }

  private void writeAll() throws IOException, InterruptedException {
    Batch batch = new Batch(messagesPerPacket);
    while (true) {
      if (!session.poll(batch, connection)) {
        frames.flush();
        if (!session.await(connection, messagesPerPacket)) {
          return;
        }
        continue;
      }
      int length = packer.pack(batch);
      if (length > 0) {
        write(batch, length);
        if (messagesPerPacket == 1 || batch.isHalf) {
          frames.flush();
        }
      }
    }
  }

  private void write(Batch batch, int length) throws IOException {
    if (batch.wantsReceipt()) {
      receipts.expect(packer.quickAckToken(), batch);
      frames.writeForQuickAck(packer.packet(), 0, length);
    } else {
      frames.write(packer.packet(), 0, length);
    }
  }
}
