#!/usr/bin/env python3
"""A client of mtprotod in Python: dialogs, a user, contacts, a message, and its update.

Needs grpcio, and the two .proto files compiled (see README.md). Start a daemon with
`./mtprotod demo`, then: python3 client.py localhost:11011
"""

import queue
import random
import sys
import threading

import grpc

from github.com.cjongseok.mtproto.proxy import tl_update_pb2 as updates_pb2
from github.com.cjongseok.mtproto.types import tl_pb2 as types


class Service:
    """A service of a compiled .proto file: each of its rpcs as a function."""

    def __init__(self, channel, descriptor, message_class):
        self._channel = channel
        self._descriptor = descriptor
        self._message_class = message_class

    def __getattr__(self, name):
        rpc = self._descriptor.methods_by_name[name]
        return self._channel.unary_unary(
            f"/{self._descriptor.full_name}/{name}",
            request_serializer=lambda message: message.SerializeToString(),
            response_deserializer=self._message_class(rpc.output_type.name).FromString,
        )


def listen(channel):
    """Puts the updates, as they come, into a queue."""
    stream = channel.unary_stream(
        "/proxy.UpdateStreamer/ListenOnUpdates",
        request_serializer=updates_pb2.ListenRequest.SerializeToString,
        response_deserializer=updates_pb2.Update.FromString,
    )(updates_pb2.ListenRequest())
    stream.initial_metadata()  # From here on no update is missed.
    received = queue.Queue()

    def read():
        try:
            for update in stream:
                received.put(update)
        except grpc.RpcError as error:
            if error.code() != grpc.StatusCode.CANCELLED:
                raise

    threading.Thread(target=read, daemon=True).start()
    return received


def main(address):
    with grpc.insecure_channel(address) as channel:
        mtproto = Service(
            channel, types.DESCRIPTOR.services_by_name["Mtproto"], lambda name: getattr(types, name)
        )
        updates = listen(channel)

        nobody = types.TypeInputPeer(InputPeerEmpty=types.PredInputPeerEmpty())
        answer = mtproto.MessagesGetDialogs(types.ReqMessagesGetDialogs(OffsetPeer=nobody))
        dialogs = getattr(answer, answer.WhichOneof("Value"))
        print(f"{len(dialogs.Dialogs)} dialogs")

        me = types.TypeInputUser(InputUserSelf=types.PredInputUserSelf())
        full = mtproto.UsersGetFullUser(types.ReqUsersGetFullUser(Id=me)).Value
        print(f"signed in as {full.User.User.FirstName}")

        contacts = mtproto.ContactsGetContacts(types.ReqContactsGetContacts()).ContactsContacts
        friend = next(one.User for one in contacts.Users if one.User.Id != full.User.User.Id)
        print(f"{len(contacts.Contacts)} contacts; writing to {friend.FirstName}")

        peer = types.TypeInputPeer(
            InputPeerUser=types.PredInputPeerUser(UserId=friend.Id, AccessHash=friend.AccessHash)
        )
        number = random.getrandbits(63)  # A repeated number is a repeated message.
        mtproto.MessagesSendMessage(
            types.ReqMessagesSendMessage(Peer=peer, Message="Hello from Python", RandomId=number)
        )
        update = updates.get(timeout=30)
        print(f"update {update.Id}: {update.WhichOneof('Value')}")


if __name__ == "__main__":
    main(sys.argv[1] if len(sys.argv) > 1 else "localhost:11011")
