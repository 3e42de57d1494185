package acme;

import dev.mtproto.annotations.*;

@TlType
interface ChatType {
  interface Forgotten {}
}
