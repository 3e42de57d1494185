@dev.mtproto.annotations.TlLayer(1)
package acme;
