package acme;

import dev.mtproto.annotations.*;
import java.util.List;

@TlType
@TlConstructor(value = 9, crc = false)
interface LetterType {
  Peer.Empty from();

  List<acme.Peer.Forwarded> to();
}
