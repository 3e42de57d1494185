package dev.mtproto.tl;

/** A small layer with one of everything, as a description without generated classes. */
public final class SampleLayer {
  /** Ids are arbitrary here: nothing checks them at run time. */
  public static final String TEXT =
      """
      #header A sample.
      #header Second line.
      ---types---
      boolFalse#bc799737 = Bool;
      boolTrue#997275b5 = Bool;
      true#3fedd339 = True;
      null#56730bcc = Null;
      %Where a message goes.
      @Nowhere.
      peerEmpty#a1 = Peer;
      @A user.
      @user_id Which user.
      @access_hash Proof that one has seen the user.
      !access_hash
      peerUser#a2 user_id:int access_hash:long = Peer;
      all#b1 i:int l:long d:double s:string b:bytes n:int128 w:int256 t:Bool = All;
      opt#b2 flags:# silent:flags.0?true id:flags.1?int name:flags.1?string peer:int flags2:# \
      big:flags2.31?long peers:flags2.0?Vector<Peer> = Opt;
      lists#b3 ints:Vector<int> longs:Vector<long> doubles:Vector<double> texts:Vector<string> \
      blobs:Vector<bytes> bools:Vector<Bool> deep:Vector<Vector<int>> = Lists;
      salt#c1 since:int salt:long = Salt;
      salts#c2 now:int salts:vector<salt> = Salts;
      box#c3 message:%Salt any:Object yes:True none:Null = Box;
      ns.tree#d1 children:Vector<ns.Tree> value:int = ns.Tree;
      secretBox#d2 password:bytes hidden:Peer shown:int = SecretBox;
      ---functions---
      @Sends a message.
      !message
      messages.send#e1 flags:# silent:flags.0?true peer:Peer message:string = Peer;
      help.ping#e2 = Bool;
      invokeWithLayer#e3 {X:Type} layer:int query:!X = X;
      users.get#e4 id:Vector<Peer> = Vector<Peer>;
      #footer LAYER 5
      """
          .replace("secretBox#d2", "!password\n!hidden\nsecretBox#d2");

  /** The layer. */
  public static final TlLayer LAYER = TlLayer.ofText(5, "SampleLayer", TEXT);

  private SampleLayer() {}
}
