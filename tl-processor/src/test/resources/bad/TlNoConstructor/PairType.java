package acme;

import dev.mtproto.annotations.*;

@TlType
interface PairType {
  int first();

  int second();
}
