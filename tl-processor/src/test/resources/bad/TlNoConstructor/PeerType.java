package acme;

import dev.mtproto.annotations.*;

@TlType
interface PeerType {}
