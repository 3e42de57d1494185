@dev.mtproto.annotations.TlLayer(5)
package acme;
