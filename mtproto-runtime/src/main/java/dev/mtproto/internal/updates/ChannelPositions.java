package dev.mtproto.internal.updates;

import dev.mtproto.tl.TlField;
import dev.mtproto.tl.TlObject;

/** Where channels stand, which the dialogs of an answer say. */
final class ChannelPositions {
  private ChannelPositions() {}

  /** Takes note of where a channel stands. */
  @FunctionalInterface
  interface Listener {
    void channelAt(long channelId, int pts);
  }

  static void tell(TlObject answer, Listener listener) {
    TlField dialogs = TlField.find(answer.getClass(), "dialogs");
    if (dialogs != null) {
      dialogs.getObjects(answer).forEach(dialog -> tellOne(dialog, listener));
    }
  }

  private static void tellOne(TlObject dialog, Listener listener) {
    TlField pts = TlField.find(dialog.getClass(), "pts");
    TlField peer = TlField.find(dialog.getClass(), "peer");
    TlObject where = peer == null ? null : peer.getObject(dialog);
    TlField channel = where == null ? null : TlField.find(where.getClass(), "channel_id");
    if (where != null && channel != null && pts != null && pts.getInt(dialog) != 0) {
      listener.channelAt(channel.getLong(where), pts.getInt(dialog));
    }
  }
}
