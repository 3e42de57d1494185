package acme;

import dev.mtproto.annotations.*;

@TlType
class PeerType {}
