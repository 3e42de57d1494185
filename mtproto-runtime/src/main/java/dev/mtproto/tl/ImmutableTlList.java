package dev.mtproto.tl;

import java.util.AbstractList;
import java.util.RandomAccess;

/** An immutable list; the base marks what need not be copied. */
abstract class ImmutableTlList<E> extends AbstractList<E> implements RandomAccess {}
