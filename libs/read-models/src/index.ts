export type { Column, ColumnType, ModelEvent, ReadModel, Row, RowValue } from './read-model.js';
