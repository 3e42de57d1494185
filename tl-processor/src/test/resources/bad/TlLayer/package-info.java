@TlLayer(value = -1, name = "my layer")
package acme;

import dev.mtproto.annotations.TlLayer;
