package acme.messages;

import acme.Peer;
import dev.mtproto.annotations.TlConstructor;
import dev.mtproto.annotations.TlType;
import java.util.List;

@TlType
interface DialogsType {
  @TlConstructor(value = 0x21, crc = false)
  interface Regular {
    List<Peer> dialogs();
  }

  @TlConstructor(value = 0x22, crc = false)
  interface Slice {
    int count();

    List<Peer> dialogs();
  }
}
