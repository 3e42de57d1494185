@TlSource(header = "Other")
package acme.other;

import dev.mtproto.annotations.TlSource;
