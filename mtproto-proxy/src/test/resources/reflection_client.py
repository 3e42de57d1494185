"""Calls a gRPC server of which it knows nothing but what the server tells by reflection.

reflection_client.py ADDRESS VERSION, with VERSION v1 or v1alpha, and grpc's own reflection.proto
compiled beside it, as reflection_VERSION_pb2.
"""

import importlib
import sys

import grpc
from google.protobuf import descriptor_pb2, descriptor_pool, json_format, message_factory


class Reflection:
    """What a server tells of itself, as a pool of descriptors."""

    def __init__(self, channel, version):
        self._messages = importlib.import_module(f"reflection_{version}_pb2")
        self._rpc = channel.stream_stream(
            f"/grpc.reflection.{version}.ServerReflection/ServerReflectionInfo",
            request_serializer=self._messages.ServerReflectionRequest.SerializeToString,
            response_deserializer=self._messages.ServerReflectionResponse.FromString,
        )
        self._pool = descriptor_pool.DescriptorPool()
        self._known = set()

    def _ask(self, **question):
        return next(self._rpc(iter([self._messages.ServerReflectionRequest(**question)])))

    def services(self):
        answer = self._ask(list_services="").list_services_response
        return sorted(service.name for service in answer.service)

    def refusal(self, symbol):
        return self._ask(file_containing_symbol=symbol).error_response.error_code

    def service(self, name):
        self._learn(self._ask(file_containing_symbol=name))
        return self._pool.FindServiceByName(name)

    def _learn(self, answer):
        told = {file.name: file for file in self._files(answer)}
        for name in list(told):
            self._add(name, told)

    @staticmethod
    def _files(answer):
        read = descriptor_pb2.FileDescriptorProto.FromString
        return [read(file) for file in answer.file_descriptor_response.file_descriptor_proto]

    def _add(self, name, told):
        if name in self._known:
            return
        if name not in told:
            told[name] = self._files(self._ask(file_by_filename=name))[0]
        for dependency in told[name].dependency:
            self._add(dependency, told)
        self._pool.Add(told[name])
        self._known.add(name)


def class_of(descriptor):
    if hasattr(message_factory, "GetMessageClass"):
        return message_factory.GetMessageClass(descriptor)
    return message_factory.MessageFactory(descriptor.file.pool).GetPrototype(descriptor)


def call(channel, service, method, **fields):
    """Makes a call, from JSON to JSON."""
    rpc = service.methods_by_name[method]
    request = json_format.ParseDict(fields, class_of(rpc.input_type)())
    answer = channel.unary_unary(
        f"/{service.full_name}/{method}",
        request_serializer=lambda message: message.SerializeToString(),
        response_deserializer=class_of(rpc.output_type).FromString,
    )(request)
    return json_format.MessageToDict(answer, preserving_proto_field_name=True)


def main(address, version):
    with grpc.insecure_channel(address) as channel:
        server = Reflection(channel, version)
        for name in server.services():
            print(f"{name}: {len(server.service(name).methods)}")
        print(f"an unknown one: {server.refusal('mtproto.Nobody')}")
        myself = {"InputUserSelf": {}}
        answer = call(channel, server.service("mtproto.Mtproto"), "UsersGetFullUser", Id=myself)
        print(answer["Value"]["User"]["User"]["FirstName"])
        print(call(channel, server.service("mtproto.v1.Session"), "GetState")["state"])
        stream = server.service("proxy.UpdateStreamer").methods_by_name["ListenOnUpdates"]
        print(stream.output_type.fields_by_name["Lost"].number)


main(*sys.argv[1:])
