package acme;

import dev.mtproto.annotations.*;

@TlMethods(namespace = "help")
public abstract class Help {}
