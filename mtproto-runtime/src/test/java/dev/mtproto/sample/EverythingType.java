package dev.mtproto.sample;

import dev.mtproto.annotations.TlConstructor;
import dev.mtproto.annotations.TlType;
import dev.mtproto.tl.Int128;
import dev.mtproto.tl.Int256;
import java.util.List;
import okio.ByteString;

/** One field of every kind. */
@TlType
@TlConstructor(0x6d4c63da)
interface EverythingType {
  int i();

  long l();

  double d();

  String s();

  ByteString b();

  Int128 n();

  Int256 w();

  boolean t();

  List<Integer> ints();

  List<Long> longs();

  List<Double> doubles();

  List<String> strings();

  List<ByteString> blobs();

  List<Boolean> bools();

  Peer peer();
}
