// @ts-nocheck
// Written by `npm run generate` from the schemas in schemas/; do not edit.
import * as formats from './formats';
"use strict";
export const presence = validate10;
const schema11 = {"$schema":"http://json-schema.org/draft-07/schema#","$id":"https://github.com/seatkeeper/seatkeeper/schemas/presence.schema.json","type":"object","properties":{"presence":{"type":"array","items":{"type":"object","properties":{"state":{"type":"array","items":{"type":"object","properties":{"@id":{"type":"string","format":"stateId"},"@icon":{"type":"string","format":"uriReference"},"display":{"type":"array","items":{"type":"object","properties":{"@language":{"type":"string","format":"languageTag"},"menuText":{"type":"array","items":{"type":"object","properties":{"#text":{"type":"string"}},"additionalProperties":false},"maxItems":1},"statusText":{"type":"array","items":{"type":"object","properties":{"#text":{"type":"string"}},"additionalProperties":false},"maxItems":1}},"additionalProperties":false},"minItems":1},"genesysAgent":{"type":"array","items":{"type":"object","properties":{"@ready":{"type":"string","format":"xmlBoolean","enum":["true","false","1","0"]},"@mode":{"type":"string","enum":["none","manual","acw","legal","auxwork","away","back"]},"reason":{"type":"array","items":{"type":"object","properties":{"@in":{"type":"string","enum":["reasons","extensions"]},"@keyname":{"type":"string"},"#text":{"type":"string"}},"additionalProperties":false},"maxItems":1}},"required":["@ready"],"additionalProperties":false},"minItems":1}},"required":["display","genesysAgent"],"additionalProperties":false},"minItems":1},"auto":{"type":"array","items":{"type":"object","properties":{"event":{"type":"array","items":{"type":"object","properties":{"@name":{"type":"string","enum":["preview-reject","preview-timeout","preview-redirect"]},"@onevent":{"type":"string","format":"stateId"},"@postevent":{"type":"string","format":"stateId"}},"required":["@name","@onevent"],"additionalProperties":false},"maxItems":4}},"additionalProperties":false},"maxItems":1},"composite":{"type":"array","items":{"type":"object"}}},"required":["state"],"additionalProperties":false},"minItems":1,"maxItems":1}},"required":["presence"],"additionalProperties":false};
const formats0 = formats.stateId;
const formats2 = formats.uriReference;
const formats4 = formats.languageTag;
const formats6 = formats.xmlBoolean;

function validate10(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="https://github.com/seatkeeper/seatkeeper/schemas/presence.schema.json" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.presence === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "presence"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 in data){
if(!(key0 === "presence")){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.presence !== undefined){
let data0 = data.presence;
if(Array.isArray(data0)){
if(data0.length > 1){
const err2 = {instancePath:instancePath+"/presence",schemaPath:"#/properties/presence/maxItems",keyword:"maxItems",params:{limit: 1}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data0.length < 1){
const err3 = {instancePath:instancePath+"/presence",schemaPath:"#/properties/presence/minItems",keyword:"minItems",params:{limit: 1}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
let data1 = data0[i0];
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
if(data1.state === undefined){
const err4 = {instancePath:instancePath+"/presence/" + i0,schemaPath:"#/properties/presence/items/required",keyword:"required",params:{missingProperty: "state"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
for(const key1 in data1){
if(!(((key1 === "state") || (key1 === "auto")) || (key1 === "composite"))){
const err5 = {instancePath:instancePath+"/presence/" + i0,schemaPath:"#/properties/presence/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data1.state !== undefined){
let data2 = data1.state;
if(Array.isArray(data2)){
if(data2.length < 1){
const err6 = {instancePath:instancePath+"/presence/" + i0+"/state",schemaPath:"#/properties/presence/items/properties/state/minItems",keyword:"minItems",params:{limit: 1}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
const len1 = data2.length;
for(let i1=0; i1<len1; i1++){
let data3 = data2[i1];
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
if(data3.display === undefined){
const err7 = {instancePath:instancePath+"/presence/" + i0+"/state/" + i1,schemaPath:"#/properties/presence/items/properties/state/items/required",keyword:"required",params:{missingProperty: "display"}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(data3.genesysAgent === undefined){
const err8 = {instancePath:instancePath+"/presence/" + i0+"/state/" + i1,schemaPath:"#/properties/presence/items/properties/state/items/required",keyword:"required",params:{missingProperty: "genesysAgent"}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
for(const key2 in data3){
if(!((((key2 === "@id") || (key2 === "@icon")) || (key2 === "display")) || (key2 === "genesysAgent"))){
const err9 = {instancePath:instancePath+"/presence/" + i0+"/state/" + i1,schemaPath:"#/properties/presence/items/properties/state/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data3["@id"] !== undefined){
let data4 = data3["@id"];
if(typeof data4 === "string"){
if(!(formats0(data4))){
const err10 = {instancePath:instancePath+"/presence/" + i0+"/state/" + i1+"/@id",schemaPath:"#/properties/presence/items/properties/state/items/properties/%40id/format",keyword:"format",params:{format: "stateId"}};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
else {
const err11 = {instancePath:instancePath+"/presence/" + i0+"/state/" + i1+"/@id",schemaPath:"#/properties/presence/items/properties/state/items/properties/%40id/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data3["@icon"] !== undefined){
let data5 = data3["@icon"];
if(typeof data5 === "string"){
if(!(formats2(data5))){
const err12 = {instancePath:instancePath+"/presence/" + i0+"/state/" + i1+"/@icon",schemaPath:"#/properties/presence/items/properties/state/items/properties/%40icon/format",keyword:"format",params:{format: "uriReference"}};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
else {
const err13 = {instancePath:instancePath+"/presence/" + i0+"/state/" + i1+"/@icon",schemaPath:"#/properties/presence/items/properties/state/items/properties/%40icon/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data3.display !== undefined){
let data6 = data3.display;
if(Array.isArray(data6)){
if(data6.length < 1){
const err14 = {instancePath:instancePath+"/presence/" + i0+"/state/" + i1+"/display",schemaPath:"#/properties/presence/items/properties/state/items/properties/display/minItems",keyword:"minItems",params:{limit: 1}};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
const len2 = data6.length;
for(let i2=0; i2<len2; i2++){
let data7 = data6[i2];
if(data7 && typeof data7 == "object" && !Array.isArray(data7)){
for(const key3 in data7){
if(!(((key3 === "@language") || (key3 === "menuText")) || (key3 === "statusText"))){
const err15 = {instancePath:instancePath+"/presence/" + i0+"/state/" + i1+"/display/" + i2,schemaPath:"#/properties/presence/items/properties/state/items/properties/display/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3}};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
if(data7["@language"] !== undefined){
let data8 = data7["@language"];
if(typeof data8 === "string"){
if(!(formats4(data8))){
const err16 = {instancePath:instancePath+"/presence/" + i0+"/state/" + i1+"/display/" + i2+"/@language",schemaPath:"#/properties/presence/items/properties/state/items/properties/display/items/properties/%40language/format",keyword:"format",params:{format: "languageTag"}};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
else {
const err17 = {instancePath:instancePath+"/presence/" + i0+"/state/" + i1+"/display/" + i2+"/@language",schemaPath:"#/properties/presence/items/properties/state/items/properties/display/items/properties/%40language/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
if(data7.menuText !== undefined){
let data9 = data7.menuText;
if(Array.isArray(data9)){
if(data9.length > 1){
const err18 = {instancePath:instancePath+"/presence/" + i0+"/state/" + i1+"/display/" + i2+"/menuText",schemaPath:"#/properties/presence/items/properties/state/items/properties/display/items/properties/menuText/maxItems",keyword:"maxItems",params:{limit: 1}};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
const len3 = data9.length;
for(let i3=0; i3<len3; i3++){
let data10 = data9[i3];
if(data10 && typeof data10 == "object" && !Array.isArray(data10)){
for(const key4 in data10){
if(!(key4 === "#text")){
const err19 = {instancePath:instancePath+"/presence/" + i0+"/state/" + i1+"/display/" + i2+"/menuText/" + i3,schemaPath:"#/properties/presence/items/properties/state/items/properties/display/items/properties/menuText/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key4}};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
if(data10["#text"] !== undefined){
if(typeof data10["#text"] !== "string"){
const err20 = {instancePath:instancePath+"/presence/" + i0+"/state/" + i1+"/display/" + i2+"/menuText/" + i3+"/#text",schemaPath:"#/properties/presence/items/properties/state/items/properties/display/items/properties/menuText/items/properties/%23text/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
}
else {
const err21 = {instancePath:instancePath+"/presence/" + i0+"/state/" + i1+"/display/" + i2+"/menuText/" + i3,schemaPath:"#/properties/presence/items/properties/state/items/properties/display/items/properties/menuText/items/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
}
else {
const err22 = {instancePath:instancePath+"/presence/" + i0+"/state/" + i1+"/display/" + i2+"/menuText",schemaPath:"#/properties/presence/items/properties/state/items/properties/display/items/properties/menuText/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
if(data7.statusText !== undefined){
let data12 = data7.statusText;
if(Array.isArray(data12)){
if(data12.length > 1){
const err23 = {instancePath:instancePath+"/presence/" + i0+"/state/" + i1+"/display/" + i2+"/statusText",schemaPath:"#/properties/presence/items/properties/state/items/properties/display/items/properties/statusText/maxItems",keyword:"maxItems",params:{limit: 1}};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
const len4 = data12.length;
for(let i4=0; i4<len4; i4++){
let data13 = data12[i4];
if(data13 && typeof data13 == "object" && !Array.isArray(data13)){
for(const key5 in data13){
if(!(key5 === "#text")){
const err24 = {instancePath:instancePath+"/presence/" + i0+"/state/" + i1+"/display/" + i2+"/statusText/" + i4,schemaPath:"#/properties/presence/items/properties/state/items/properties/display/items/properties/statusText/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key5}};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
if(data13["#text"] !== undefined){
if(typeof data13["#text"] !== "string"){
const err25 = {instancePath:instancePath+"/presence/" + i0+"/state/" + i1+"/display/" + i2+"/statusText/" + i4+"/#text",schemaPath:"#/properties/presence/items/properties/state/items/properties/display/items/properties/statusText/items/properties/%23text/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
}
else {
const err26 = {instancePath:instancePath+"/presence/" + i0+"/state/" + i1+"/display/" + i2+"/statusText/" + i4,schemaPath:"#/properties/presence/items/properties/state/items/properties/display/items/properties/statusText/items/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
}
else {
const err27 = {instancePath:instancePath+"/presence/" + i0+"/state/" + i1+"/display/" + i2+"/statusText",schemaPath:"#/properties/presence/items/properties/state/items/properties/display/items/properties/statusText/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
}
}
else {
const err28 = {instancePath:instancePath+"/presence/" + i0+"/state/" + i1+"/display/" + i2,schemaPath:"#/properties/presence/items/properties/state/items/properties/display/items/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
}
}
else {
const err29 = {instancePath:instancePath+"/presence/" + i0+"/state/" + i1+"/display",schemaPath:"#/properties/presence/items/properties/state/items/properties/display/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
}
if(data3.genesysAgent !== undefined){
let data15 = data3.genesysAgent;
if(Array.isArray(data15)){
if(data15.length < 1){
const err30 = {instancePath:instancePath+"/presence/" + i0+"/state/" + i1+"/genesysAgent",schemaPath:"#/properties/presence/items/properties/state/items/properties/genesysAgent/minItems",keyword:"minItems",params:{limit: 1}};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
const len5 = data15.length;
for(let i5=0; i5<len5; i5++){
let data16 = data15[i5];
if(data16 && typeof data16 == "object" && !Array.isArray(data16)){
if(data16["@ready"] === undefined){
const err31 = {instancePath:instancePath+"/presence/" + i0+"/state/" + i1+"/genesysAgent/" + i5,schemaPath:"#/properties/presence/items/properties/state/items/properties/genesysAgent/items/required",keyword:"required",params:{missingProperty: "@ready"}};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
for(const key6 in data16){
if(!(((key6 === "@ready") || (key6 === "@mode")) || (key6 === "reason"))){
const err32 = {instancePath:instancePath+"/presence/" + i0+"/state/" + i1+"/genesysAgent/" + i5,schemaPath:"#/properties/presence/items/properties/state/items/properties/genesysAgent/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key6}};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
}
if(data16["@ready"] !== undefined){
let data17 = data16["@ready"];
if(!((((data17 === "true") || (data17 === "false")) || (data17 === "1")) || (data17 === "0"))){
const err33 = {instancePath:instancePath+"/presence/" + i0+"/state/" + i1+"/genesysAgent/" + i5+"/@ready",schemaPath:"#/properties/presence/items/properties/state/items/properties/genesysAgent/items/properties/%40ready/enum",keyword:"enum",params:{allowedValues: schema11.properties.presence.items.properties.state.items.properties.genesysAgent.items.properties["@ready"].enum}};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
if(typeof data17 === "string"){
if(!(formats6(data17))){
const err34 = {instancePath:instancePath+"/presence/" + i0+"/state/" + i1+"/genesysAgent/" + i5+"/@ready",schemaPath:"#/properties/presence/items/properties/state/items/properties/genesysAgent/items/properties/%40ready/format",keyword:"format",params:{format: "xmlBoolean"}};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
}
else {
const err35 = {instancePath:instancePath+"/presence/" + i0+"/state/" + i1+"/genesysAgent/" + i5+"/@ready",schemaPath:"#/properties/presence/items/properties/state/items/properties/genesysAgent/items/properties/%40ready/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
}
if(data16["@mode"] !== undefined){
let data18 = data16["@mode"];
if(typeof data18 !== "string"){
const err36 = {instancePath:instancePath+"/presence/" + i0+"/state/" + i1+"/genesysAgent/" + i5+"/@mode",schemaPath:"#/properties/presence/items/properties/state/items/properties/genesysAgent/items/properties/%40mode/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
if(!(((((((data18 === "none") || (data18 === "manual")) || (data18 === "acw")) || (data18 === "legal")) || (data18 === "auxwork")) || (data18 === "away")) || (data18 === "back"))){
const err37 = {instancePath:instancePath+"/presence/" + i0+"/state/" + i1+"/genesysAgent/" + i5+"/@mode",schemaPath:"#/properties/presence/items/properties/state/items/properties/genesysAgent/items/properties/%40mode/enum",keyword:"enum",params:{allowedValues: schema11.properties.presence.items.properties.state.items.properties.genesysAgent.items.properties["@mode"].enum}};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
}
if(data16.reason !== undefined){
let data19 = data16.reason;
if(Array.isArray(data19)){
if(data19.length > 1){
const err38 = {instancePath:instancePath+"/presence/" + i0+"/state/" + i1+"/genesysAgent/" + i5+"/reason",schemaPath:"#/properties/presence/items/properties/state/items/properties/genesysAgent/items/properties/reason/maxItems",keyword:"maxItems",params:{limit: 1}};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
const len6 = data19.length;
for(let i6=0; i6<len6; i6++){
let data20 = data19[i6];
if(data20 && typeof data20 == "object" && !Array.isArray(data20)){
for(const key7 in data20){
if(!(((key7 === "@in") || (key7 === "@keyname")) || (key7 === "#text"))){
const err39 = {instancePath:instancePath+"/presence/" + i0+"/state/" + i1+"/genesysAgent/" + i5+"/reason/" + i6,schemaPath:"#/properties/presence/items/properties/state/items/properties/genesysAgent/items/properties/reason/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key7}};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
}
if(data20["@in"] !== undefined){
let data21 = data20["@in"];
if(typeof data21 !== "string"){
const err40 = {instancePath:instancePath+"/presence/" + i0+"/state/" + i1+"/genesysAgent/" + i5+"/reason/" + i6+"/@in",schemaPath:"#/properties/presence/items/properties/state/items/properties/genesysAgent/items/properties/reason/items/properties/%40in/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
if(!((data21 === "reasons") || (data21 === "extensions"))){
const err41 = {instancePath:instancePath+"/presence/" + i0+"/state/" + i1+"/genesysAgent/" + i5+"/reason/" + i6+"/@in",schemaPath:"#/properties/presence/items/properties/state/items/properties/genesysAgent/items/properties/reason/items/properties/%40in/enum",keyword:"enum",params:{allowedValues: schema11.properties.presence.items.properties.state.items.properties.genesysAgent.items.properties.reason.items.properties["@in"].enum}};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
}
if(data20["@keyname"] !== undefined){
if(typeof data20["@keyname"] !== "string"){
const err42 = {instancePath:instancePath+"/presence/" + i0+"/state/" + i1+"/genesysAgent/" + i5+"/reason/" + i6+"/@keyname",schemaPath:"#/properties/presence/items/properties/state/items/properties/genesysAgent/items/properties/reason/items/properties/%40keyname/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
}
if(data20["#text"] !== undefined){
if(typeof data20["#text"] !== "string"){
const err43 = {instancePath:instancePath+"/presence/" + i0+"/state/" + i1+"/genesysAgent/" + i5+"/reason/" + i6+"/#text",schemaPath:"#/properties/presence/items/properties/state/items/properties/genesysAgent/items/properties/reason/items/properties/%23text/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
}
}
else {
const err44 = {instancePath:instancePath+"/presence/" + i0+"/state/" + i1+"/genesysAgent/" + i5+"/reason/" + i6,schemaPath:"#/properties/presence/items/properties/state/items/properties/genesysAgent/items/properties/reason/items/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
}
}
else {
const err45 = {instancePath:instancePath+"/presence/" + i0+"/state/" + i1+"/genesysAgent/" + i5+"/reason",schemaPath:"#/properties/presence/items/properties/state/items/properties/genesysAgent/items/properties/reason/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
}
}
else {
const err46 = {instancePath:instancePath+"/presence/" + i0+"/state/" + i1+"/genesysAgent/" + i5,schemaPath:"#/properties/presence/items/properties/state/items/properties/genesysAgent/items/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err46];
}
else {
vErrors.push(err46);
}
errors++;
}
}
}
else {
const err47 = {instancePath:instancePath+"/presence/" + i0+"/state/" + i1+"/genesysAgent",schemaPath:"#/properties/presence/items/properties/state/items/properties/genesysAgent/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err47];
}
else {
vErrors.push(err47);
}
errors++;
}
}
}
else {
const err48 = {instancePath:instancePath+"/presence/" + i0+"/state/" + i1,schemaPath:"#/properties/presence/items/properties/state/items/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err48];
}
else {
vErrors.push(err48);
}
errors++;
}
}
}
else {
const err49 = {instancePath:instancePath+"/presence/" + i0+"/state",schemaPath:"#/properties/presence/items/properties/state/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err49];
}
else {
vErrors.push(err49);
}
errors++;
}
}
if(data1.auto !== undefined){
let data24 = data1.auto;
if(Array.isArray(data24)){
if(data24.length > 1){
const err50 = {instancePath:instancePath+"/presence/" + i0+"/auto",schemaPath:"#/properties/presence/items/properties/auto/maxItems",keyword:"maxItems",params:{limit: 1}};
if(vErrors === null){
vErrors = [err50];
}
else {
vErrors.push(err50);
}
errors++;
}
const len7 = data24.length;
for(let i7=0; i7<len7; i7++){
let data25 = data24[i7];
if(data25 && typeof data25 == "object" && !Array.isArray(data25)){
for(const key8 in data25){
if(!(key8 === "event")){
const err51 = {instancePath:instancePath+"/presence/" + i0+"/auto/" + i7,schemaPath:"#/properties/presence/items/properties/auto/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key8}};
if(vErrors === null){
vErrors = [err51];
}
else {
vErrors.push(err51);
}
errors++;
}
}
if(data25.event !== undefined){
let data26 = data25.event;
if(Array.isArray(data26)){
if(data26.length > 4){
const err52 = {instancePath:instancePath+"/presence/" + i0+"/auto/" + i7+"/event",schemaPath:"#/properties/presence/items/properties/auto/items/properties/event/maxItems",keyword:"maxItems",params:{limit: 4}};
if(vErrors === null){
vErrors = [err52];
}
else {
vErrors.push(err52);
}
errors++;
}
const len8 = data26.length;
for(let i8=0; i8<len8; i8++){
let data27 = data26[i8];
if(data27 && typeof data27 == "object" && !Array.isArray(data27)){
if(data27["@name"] === undefined){
const err53 = {instancePath:instancePath+"/presence/" + i0+"/auto/" + i7+"/event/" + i8,schemaPath:"#/properties/presence/items/properties/auto/items/properties/event/items/required",keyword:"required",params:{missingProperty: "@name"}};
if(vErrors === null){
vErrors = [err53];
}
else {
vErrors.push(err53);
}
errors++;
}
if(data27["@onevent"] === undefined){
const err54 = {instancePath:instancePath+"/presence/" + i0+"/auto/" + i7+"/event/" + i8,schemaPath:"#/properties/presence/items/properties/auto/items/properties/event/items/required",keyword:"required",params:{missingProperty: "@onevent"}};
if(vErrors === null){
vErrors = [err54];
}
else {
vErrors.push(err54);
}
errors++;
}
for(const key9 in data27){
if(!(((key9 === "@name") || (key9 === "@onevent")) || (key9 === "@postevent"))){
const err55 = {instancePath:instancePath+"/presence/" + i0+"/auto/" + i7+"/event/" + i8,schemaPath:"#/properties/presence/items/properties/auto/items/properties/event/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key9}};
if(vErrors === null){
vErrors = [err55];
}
else {
vErrors.push(err55);
}
errors++;
}
}
if(data27["@name"] !== undefined){
let data28 = data27["@name"];
if(typeof data28 !== "string"){
const err56 = {instancePath:instancePath+"/presence/" + i0+"/auto/" + i7+"/event/" + i8+"/@name",schemaPath:"#/properties/presence/items/properties/auto/items/properties/event/items/properties/%40name/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err56];
}
else {
vErrors.push(err56);
}
errors++;
}
if(!(((data28 === "preview-reject") || (data28 === "preview-timeout")) || (data28 === "preview-redirect"))){
const err57 = {instancePath:instancePath+"/presence/" + i0+"/auto/" + i7+"/event/" + i8+"/@name",schemaPath:"#/properties/presence/items/properties/auto/items/properties/event/items/properties/%40name/enum",keyword:"enum",params:{allowedValues: schema11.properties.presence.items.properties.auto.items.properties.event.items.properties["@name"].enum}};
if(vErrors === null){
vErrors = [err57];
}
else {
vErrors.push(err57);
}
errors++;
}
}
if(data27["@onevent"] !== undefined){
let data29 = data27["@onevent"];
if(typeof data29 === "string"){
if(!(formats0(data29))){
const err58 = {instancePath:instancePath+"/presence/" + i0+"/auto/" + i7+"/event/" + i8+"/@onevent",schemaPath:"#/properties/presence/items/properties/auto/items/properties/event/items/properties/%40onevent/format",keyword:"format",params:{format: "stateId"}};
if(vErrors === null){
vErrors = [err58];
}
else {
vErrors.push(err58);
}
errors++;
}
}
else {
const err59 = {instancePath:instancePath+"/presence/" + i0+"/auto/" + i7+"/event/" + i8+"/@onevent",schemaPath:"#/properties/presence/items/properties/auto/items/properties/event/items/properties/%40onevent/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err59];
}
else {
vErrors.push(err59);
}
errors++;
}
}
if(data27["@postevent"] !== undefined){
let data30 = data27["@postevent"];
if(typeof data30 === "string"){
if(!(formats0(data30))){
const err60 = {instancePath:instancePath+"/presence/" + i0+"/auto/" + i7+"/event/" + i8+"/@postevent",schemaPath:"#/properties/presence/items/properties/auto/items/properties/event/items/properties/%40postevent/format",keyword:"format",params:{format: "stateId"}};
if(vErrors === null){
vErrors = [err60];
}
else {
vErrors.push(err60);
}
errors++;
}
}
else {
const err61 = {instancePath:instancePath+"/presence/" + i0+"/auto/" + i7+"/event/" + i8+"/@postevent",schemaPath:"#/properties/presence/items/properties/auto/items/properties/event/items/properties/%40postevent/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err61];
}
else {
vErrors.push(err61);
}
errors++;
}
}
}
else {
const err62 = {instancePath:instancePath+"/presence/" + i0+"/auto/" + i7+"/event/" + i8,schemaPath:"#/properties/presence/items/properties/auto/items/properties/event/items/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err62];
}
else {
vErrors.push(err62);
}
errors++;
}
}
}
else {
const err63 = {instancePath:instancePath+"/presence/" + i0+"/auto/" + i7+"/event",schemaPath:"#/properties/presence/items/properties/auto/items/properties/event/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err63];
}
else {
vErrors.push(err63);
}
errors++;
}
}
}
else {
const err64 = {instancePath:instancePath+"/presence/" + i0+"/auto/" + i7,schemaPath:"#/properties/presence/items/properties/auto/items/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err64];
}
else {
vErrors.push(err64);
}
errors++;
}
}
}
else {
const err65 = {instancePath:instancePath+"/presence/" + i0+"/auto",schemaPath:"#/properties/presence/items/properties/auto/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err65];
}
else {
vErrors.push(err65);
}
errors++;
}
}
if(data1.composite !== undefined){
let data31 = data1.composite;
if(Array.isArray(data31)){
const len9 = data31.length;
for(let i9=0; i9<len9; i9++){
let data32 = data31[i9];
if(!(data32 && typeof data32 == "object" && !Array.isArray(data32))){
const err66 = {instancePath:instancePath+"/presence/" + i0+"/composite/" + i9,schemaPath:"#/properties/presence/items/properties/composite/items/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err66];
}
else {
vErrors.push(err66);
}
errors++;
}
}
}
else {
const err67 = {instancePath:instancePath+"/presence/" + i0+"/composite",schemaPath:"#/properties/presence/items/properties/composite/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err67];
}
else {
vErrors.push(err67);
}
errors++;
}
}
}
else {
const err68 = {instancePath:instancePath+"/presence/" + i0,schemaPath:"#/properties/presence/items/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err68];
}
else {
vErrors.push(err68);
}
errors++;
}
}
}
else {
const err69 = {instancePath:instancePath+"/presence",schemaPath:"#/properties/presence/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err69];
}
else {
vErrors.push(err69);
}
errors++;
}
}
}
else {
const err70 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err70];
}
else {
vErrors.push(err70);
}
errors++;
}
validate10.errors = vErrors;
return errors === 0;
}

export const customTab = validate11;
const schema12 = {"$schema":"http://json-schema.org/draft-07/schema#","$id":"https://github.com/seatkeeper/seatkeeper/schemas/custom-tab.schema.json","type":"object","properties":{"tabdata":{"type":"array","items":{"type":"object","properties":{"tab":{"type":"array","items":{"type":"object","properties":{"image":{"type":"array","items":{"type":"object","properties":{"#text":{"type":"string"}},"additionalProperties":false},"minItems":1,"maxItems":1},"userid":{"type":"array","items":{"type":"object","properties":{"#text":{"type":"string","enum":["true","false"]}},"additionalProperties":false},"maxItems":1},"name":{"type":"array","items":{"type":"object","properties":{"#text":{"type":"string"}},"additionalProperties":false},"minItems":1,"maxItems":1},"tooltip":{"type":"array","items":{"type":"object","properties":{"#text":{"type":"string"}},"additionalProperties":false},"maxItems":1},"contenturl":{"type":"array","items":{"type":"object","properties":{"#text":{"type":"string"}},"additionalProperties":false},"minItems":1,"maxItems":1}},"required":["image","name","contenturl"],"additionalProperties":true},"minItems":1,"maxItems":32}},"required":["tab"],"additionalProperties":false},"minItems":1,"maxItems":1}},"required":["tabdata"],"additionalProperties":false};

function validate11(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="https://github.com/seatkeeper/seatkeeper/schemas/custom-tab.schema.json" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.tabdata === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "tabdata"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 in data){
if(!(key0 === "tabdata")){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.tabdata !== undefined){
let data0 = data.tabdata;
if(Array.isArray(data0)){
if(data0.length > 1){
const err2 = {instancePath:instancePath+"/tabdata",schemaPath:"#/properties/tabdata/maxItems",keyword:"maxItems",params:{limit: 1}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data0.length < 1){
const err3 = {instancePath:instancePath+"/tabdata",schemaPath:"#/properties/tabdata/minItems",keyword:"minItems",params:{limit: 1}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
let data1 = data0[i0];
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
if(data1.tab === undefined){
const err4 = {instancePath:instancePath+"/tabdata/" + i0,schemaPath:"#/properties/tabdata/items/required",keyword:"required",params:{missingProperty: "tab"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
for(const key1 in data1){
if(!(key1 === "tab")){
const err5 = {instancePath:instancePath+"/tabdata/" + i0,schemaPath:"#/properties/tabdata/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data1.tab !== undefined){
let data2 = data1.tab;
if(Array.isArray(data2)){
if(data2.length > 32){
const err6 = {instancePath:instancePath+"/tabdata/" + i0+"/tab",schemaPath:"#/properties/tabdata/items/properties/tab/maxItems",keyword:"maxItems",params:{limit: 32}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(data2.length < 1){
const err7 = {instancePath:instancePath+"/tabdata/" + i0+"/tab",schemaPath:"#/properties/tabdata/items/properties/tab/minItems",keyword:"minItems",params:{limit: 1}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
const len1 = data2.length;
for(let i1=0; i1<len1; i1++){
let data3 = data2[i1];
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
if(data3.image === undefined){
const err8 = {instancePath:instancePath+"/tabdata/" + i0+"/tab/" + i1,schemaPath:"#/properties/tabdata/items/properties/tab/items/required",keyword:"required",params:{missingProperty: "image"}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(data3.name === undefined){
const err9 = {instancePath:instancePath+"/tabdata/" + i0+"/tab/" + i1,schemaPath:"#/properties/tabdata/items/properties/tab/items/required",keyword:"required",params:{missingProperty: "name"}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if(data3.contenturl === undefined){
const err10 = {instancePath:instancePath+"/tabdata/" + i0+"/tab/" + i1,schemaPath:"#/properties/tabdata/items/properties/tab/items/required",keyword:"required",params:{missingProperty: "contenturl"}};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
if(data3.image !== undefined){
let data4 = data3.image;
if(Array.isArray(data4)){
if(data4.length > 1){
const err11 = {instancePath:instancePath+"/tabdata/" + i0+"/tab/" + i1+"/image",schemaPath:"#/properties/tabdata/items/properties/tab/items/properties/image/maxItems",keyword:"maxItems",params:{limit: 1}};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
if(data4.length < 1){
const err12 = {instancePath:instancePath+"/tabdata/" + i0+"/tab/" + i1+"/image",schemaPath:"#/properties/tabdata/items/properties/tab/items/properties/image/minItems",keyword:"minItems",params:{limit: 1}};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
const len2 = data4.length;
for(let i2=0; i2<len2; i2++){
let data5 = data4[i2];
if(data5 && typeof data5 == "object" && !Array.isArray(data5)){
for(const key2 in data5){
if(!(key2 === "#text")){
const err13 = {instancePath:instancePath+"/tabdata/" + i0+"/tab/" + i1+"/image/" + i2,schemaPath:"#/properties/tabdata/items/properties/tab/items/properties/image/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2}};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data5["#text"] !== undefined){
if(typeof data5["#text"] !== "string"){
const err14 = {instancePath:instancePath+"/tabdata/" + i0+"/tab/" + i1+"/image/" + i2+"/#text",schemaPath:"#/properties/tabdata/items/properties/tab/items/properties/image/items/properties/%23text/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
}
else {
const err15 = {instancePath:instancePath+"/tabdata/" + i0+"/tab/" + i1+"/image/" + i2,schemaPath:"#/properties/tabdata/items/properties/tab/items/properties/image/items/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
}
else {
const err16 = {instancePath:instancePath+"/tabdata/" + i0+"/tab/" + i1+"/image",schemaPath:"#/properties/tabdata/items/properties/tab/items/properties/image/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
if(data3.userid !== undefined){
let data7 = data3.userid;
if(Array.isArray(data7)){
if(data7.length > 1){
const err17 = {instancePath:instancePath+"/tabdata/" + i0+"/tab/" + i1+"/userid",schemaPath:"#/properties/tabdata/items/properties/tab/items/properties/userid/maxItems",keyword:"maxItems",params:{limit: 1}};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
const len3 = data7.length;
for(let i3=0; i3<len3; i3++){
let data8 = data7[i3];
if(data8 && typeof data8 == "object" && !Array.isArray(data8)){
for(const key3 in data8){
if(!(key3 === "#text")){
const err18 = {instancePath:instancePath+"/tabdata/" + i0+"/tab/" + i1+"/userid/" + i3,schemaPath:"#/properties/tabdata/items/properties/tab/items/properties/userid/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3}};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
if(data8["#text"] !== undefined){
let data9 = data8["#text"];
if(typeof data9 !== "string"){
const err19 = {instancePath:instancePath+"/tabdata/" + i0+"/tab/" + i1+"/userid/" + i3+"/#text",schemaPath:"#/properties/tabdata/items/properties/tab/items/properties/userid/items/properties/%23text/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
if(!((data9 === "true") || (data9 === "false"))){
const err20 = {instancePath:instancePath+"/tabdata/" + i0+"/tab/" + i1+"/userid/" + i3+"/#text",schemaPath:"#/properties/tabdata/items/properties/tab/items/properties/userid/items/properties/%23text/enum",keyword:"enum",params:{allowedValues: schema12.properties.tabdata.items.properties.tab.items.properties.userid.items.properties["#text"].enum}};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
}
else {
const err21 = {instancePath:instancePath+"/tabdata/" + i0+"/tab/" + i1+"/userid/" + i3,schemaPath:"#/properties/tabdata/items/properties/tab/items/properties/userid/items/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
}
else {
const err22 = {instancePath:instancePath+"/tabdata/" + i0+"/tab/" + i1+"/userid",schemaPath:"#/properties/tabdata/items/properties/tab/items/properties/userid/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
if(data3.name !== undefined){
let data10 = data3.name;
if(Array.isArray(data10)){
if(data10.length > 1){
const err23 = {instancePath:instancePath+"/tabdata/" + i0+"/tab/" + i1+"/name",schemaPath:"#/properties/tabdata/items/properties/tab/items/properties/name/maxItems",keyword:"maxItems",params:{limit: 1}};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
if(data10.length < 1){
const err24 = {instancePath:instancePath+"/tabdata/" + i0+"/tab/" + i1+"/name",schemaPath:"#/properties/tabdata/items/properties/tab/items/properties/name/minItems",keyword:"minItems",params:{limit: 1}};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
const len4 = data10.length;
for(let i4=0; i4<len4; i4++){
let data11 = data10[i4];
if(data11 && typeof data11 == "object" && !Array.isArray(data11)){
for(const key4 in data11){
if(!(key4 === "#text")){
const err25 = {instancePath:instancePath+"/tabdata/" + i0+"/tab/" + i1+"/name/" + i4,schemaPath:"#/properties/tabdata/items/properties/tab/items/properties/name/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key4}};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
if(data11["#text"] !== undefined){
if(typeof data11["#text"] !== "string"){
const err26 = {instancePath:instancePath+"/tabdata/" + i0+"/tab/" + i1+"/name/" + i4+"/#text",schemaPath:"#/properties/tabdata/items/properties/tab/items/properties/name/items/properties/%23text/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
}
else {
const err27 = {instancePath:instancePath+"/tabdata/" + i0+"/tab/" + i1+"/name/" + i4,schemaPath:"#/properties/tabdata/items/properties/tab/items/properties/name/items/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
}
}
else {
const err28 = {instancePath:instancePath+"/tabdata/" + i0+"/tab/" + i1+"/name",schemaPath:"#/properties/tabdata/items/properties/tab/items/properties/name/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
}
if(data3.tooltip !== undefined){
let data13 = data3.tooltip;
if(Array.isArray(data13)){
if(data13.length > 1){
const err29 = {instancePath:instancePath+"/tabdata/" + i0+"/tab/" + i1+"/tooltip",schemaPath:"#/properties/tabdata/items/properties/tab/items/properties/tooltip/maxItems",keyword:"maxItems",params:{limit: 1}};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
const len5 = data13.length;
for(let i5=0; i5<len5; i5++){
let data14 = data13[i5];
if(data14 && typeof data14 == "object" && !Array.isArray(data14)){
for(const key5 in data14){
if(!(key5 === "#text")){
const err30 = {instancePath:instancePath+"/tabdata/" + i0+"/tab/" + i1+"/tooltip/" + i5,schemaPath:"#/properties/tabdata/items/properties/tab/items/properties/tooltip/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key5}};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
}
if(data14["#text"] !== undefined){
if(typeof data14["#text"] !== "string"){
const err31 = {instancePath:instancePath+"/tabdata/" + i0+"/tab/" + i1+"/tooltip/" + i5+"/#text",schemaPath:"#/properties/tabdata/items/properties/tab/items/properties/tooltip/items/properties/%23text/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
}
}
else {
const err32 = {instancePath:instancePath+"/tabdata/" + i0+"/tab/" + i1+"/tooltip/" + i5,schemaPath:"#/properties/tabdata/items/properties/tab/items/properties/tooltip/items/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
}
}
else {
const err33 = {instancePath:instancePath+"/tabdata/" + i0+"/tab/" + i1+"/tooltip",schemaPath:"#/properties/tabdata/items/properties/tab/items/properties/tooltip/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
}
if(data3.contenturl !== undefined){
let data16 = data3.contenturl;
if(Array.isArray(data16)){
if(data16.length > 1){
const err34 = {instancePath:instancePath+"/tabdata/" + i0+"/tab/" + i1+"/contenturl",schemaPath:"#/properties/tabdata/items/properties/tab/items/properties/contenturl/maxItems",keyword:"maxItems",params:{limit: 1}};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
if(data16.length < 1){
const err35 = {instancePath:instancePath+"/tabdata/" + i0+"/tab/" + i1+"/contenturl",schemaPath:"#/properties/tabdata/items/properties/tab/items/properties/contenturl/minItems",keyword:"minItems",params:{limit: 1}};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
const len6 = data16.length;
for(let i6=0; i6<len6; i6++){
let data17 = data16[i6];
if(data17 && typeof data17 == "object" && !Array.isArray(data17)){
for(const key6 in data17){
if(!(key6 === "#text")){
const err36 = {instancePath:instancePath+"/tabdata/" + i0+"/tab/" + i1+"/contenturl/" + i6,schemaPath:"#/properties/tabdata/items/properties/tab/items/properties/contenturl/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key6}};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
}
if(data17["#text"] !== undefined){
if(typeof data17["#text"] !== "string"){
const err37 = {instancePath:instancePath+"/tabdata/" + i0+"/tab/" + i1+"/contenturl/" + i6+"/#text",schemaPath:"#/properties/tabdata/items/properties/tab/items/properties/contenturl/items/properties/%23text/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
}
}
else {
const err38 = {instancePath:instancePath+"/tabdata/" + i0+"/tab/" + i1+"/contenturl/" + i6,schemaPath:"#/properties/tabdata/items/properties/tab/items/properties/contenturl/items/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
}
}
else {
const err39 = {instancePath:instancePath+"/tabdata/" + i0+"/tab/" + i1+"/contenturl",schemaPath:"#/properties/tabdata/items/properties/tab/items/properties/contenturl/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
}
}
else {
const err40 = {instancePath:instancePath+"/tabdata/" + i0+"/tab/" + i1,schemaPath:"#/properties/tabdata/items/properties/tab/items/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
}
}
else {
const err41 = {instancePath:instancePath+"/tabdata/" + i0+"/tab",schemaPath:"#/properties/tabdata/items/properties/tab/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
}
}
else {
const err42 = {instancePath:instancePath+"/tabdata/" + i0,schemaPath:"#/properties/tabdata/items/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
}
}
else {
const err43 = {instancePath:instancePath+"/tabdata",schemaPath:"#/properties/tabdata/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
}
}
else {
const err44 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
validate11.errors = vErrors;
return errors === 0;
}

