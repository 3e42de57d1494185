@TlLayer(71)
@TlSource(
    header = "An example, layer 71",
    types = "inputPeerUser inputPeerEmpty",
    footer = "LAYER 71")
package acme;

import dev.mtproto.annotations.TlLayer;
import dev.mtproto.annotations.TlSource;
