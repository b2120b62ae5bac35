// What others need of the container: its errors, the bytes that become bodies, the suite, and files
// as the container treats them. Cells, commits and chains stay below: no other module imports
// `CellFile`.

@_exported public import protocol CellFile.BodySource
@_exported public import protocol CellFile.BodySourceReader
@_exported public import struct CellFile.BytesSource
@_exported public import enum CellFile.CellError
@_exported public import enum CellFile.CompartmentRole
@_exported public import struct CellFile.Damage
@_exported public import enum CellFile.Durability
@_exported public import enum CellFile.FileAction
@_exported public import struct CellFile.FileBodySource
@_exported public import enum CellFile.FileNaming
@_exported public import class CellFile.FileStorage
@_exported public import struct CellFile.Suite
